import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChartDrawing } from '../../../src/charts/ChartDrawing'
import { ChartView } from '../../../src/charts/ChartView'
import type { Chart } from '../../../src/model/story'
import {
  allCharts,
  censusChart,
  chamber,
  countsChart,
  estimatesChart,
  elections,
  paths,
  regionsChart,
  waffle,
} from '../../fixtures/evidence'
import { InEnglish } from '../../fixtures/language'

/** The drawings of a chart as the page carries them before any script, one element a line. */
function draw(chart: Chart): Readonly<Record<string, string>> {
  const page = renderToStaticMarkup(
    <InEnglish>
      <ChartView chart={chart} />
    </InEnglish>,
  )
  const drawings = [...page.matchAll(/<svg.*?data-width="(\d+)".*?<\/svg>/g)]
  // One that folds has two parts of one width.
  const byWidth: Record<string, string> = {}
  for (const [svg, width = ''] of drawings) {
    byWidth[width] = `${byWidth[width] ?? ''}${svg.replaceAll('><', '>\n<')}\n`
  }
  return byWidth
}

describe.each([
  ['waffle', waffle],
  ['census', censusChart],
  ['chamber', chamber],
  ['paths', paths],
  ['counts', countsChart],
  ['estimates', estimatesChart],
  ['elections', elections],
  ['regions', regionsChart],
])('the drawing of the %s', (name, chart) => {
  const drawings = draw(chart)

  it.each(['310', '450'])('looks as agreed at a width of %s', async (width) => {
    await expect(drawings[width]).toMatchFileSnapshot(`drawings/${name}-${width}.svg`)
  })

  it('carries neither ids, which would repeat, nor styles, which the policy forbids', () => {
    for (const svg of Object.values(drawings)) {
      expect(svg).not.toMatch(/ (id|style|fill|stroke|font-size)=/)
    }
  })
})

describe.each(allCharts)('the drawing of $id, for the page, the deck and files', (chart) => {
  it.each([280, 470, 900])('fills a width of %d', (width) => {
    const svg = renderToStaticMarkup(
      <InEnglish>
        <ChartDrawing chart={chart} view="" width={width} />
      </InEnglish>,
    )
    expect(svg).toMatch(new RegExp(`^<svg[^>]* viewBox="0 0 ${width} [\\d.]+"`))
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})
