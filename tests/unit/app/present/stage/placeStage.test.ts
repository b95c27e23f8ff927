import { expect, it } from 'vitest'
import { placeStage } from '../../../../../src/app/present/stage/placeStage'
import { routeFor } from '../../../../../src/app/routes'
import { languages } from '../../../../../src/content/languages'
import { builtStory } from '../../../../fixtures/builtStory'

it.each(languages)(
  'the stage names all four in $label, none in what came after',
  async ({ id }) => {
    const { story } = await builtStory(routeFor(id))
    const [placed] = placeStage(story, 'large', 16).filter(({ width }) => width === 560)
    const [era] = placed?.eras ?? []
    const main = placed?.lanes.find(({ kind }) => kind === 'main')
    expect(main?.marks).toHaveLength(4)
    for (const { key, x, label } of main?.marks ?? []) {
      expect(label?.lines[0]?.text, key).not.toBe('')
      expect(x + (label?.reach ?? Infinity), key).toBeLessThan(era?.x ?? 0)
    }
  },
)
