import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { findPaths } from '../../../../src/charts/paths/findPaths'
import { PathsPicture } from '../../../../src/charts/paths/PathsPicture'
import { placePaths } from '../../../../src/charts/paths/placePaths'
import { markAttributes } from '../../../../src/charts/marks'
import { censuses, censusTable } from '../../../fixtures/evidence'

const plan = placePaths(findPaths(censuses, censusTable, 1989), 560)
const pitch = (plan.panels[1]?.x ?? 0) - (plan.panels[0]?.x ?? 0)

const draw = (name: string) =>
  renderToStaticMarkup(
    <PathsPicture
      plan={plan}
      nameOf={() => name}
      formatChange={String}
      formatCounts={() => ''}
      toMark={(_, { year }, column, row) => markAttributes({ say: '', column, row, year })}
    />,
  )

it('sets a name that would reach the next one as narrow as its place', () => {
  const lengths = [...draw('әзербайжандар').matchAll(/textLength="([\d.]+)"/g)]
  expect(lengths).toHaveLength(plan.panels.length)
  for (const [, length] of lengths) expect(Number(length)).toBeLessThan(pitch)
})

it('leaves a name alone that has room', () => {
  expect(draw('өзбектер')).not.toContain('textLength')
})
