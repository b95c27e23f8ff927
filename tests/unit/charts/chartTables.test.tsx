import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { chartCsv } from '../../../src/charts/chartCsv'
import { kindOf } from '../../../src/charts/kinds'
import type { Chart } from '../../../src/model/story'
import { allCharts } from '../../fixtures/evidence'
import { english, InEnglish } from '../../fixtures/language'

/** Texts of the cells beside the headers of rows, as they land in a sheet. */
function cellsOf(chart: Chart): readonly string[] {
  const { Table } = kindOf(chart.kind)
  const html = renderToStaticMarkup(
    <InEnglish>
      <Table chart={chart} />
    </InEnglish>,
  )
  const cells = new JSDOM(html).window.document.querySelectorAll('tbody td')
  return [...cells].map(({ textContent }) => textContent)
}

it.each(allCharts)('a copied table of $id has one number a cell', (chart) => {
  const cells = cellsOf(chart)
  expect(cells.length).toBeGreaterThan(0)
  for (const text of cells) {
    const numbers = text.match(/[−-]?\d[\d.,\u00a0\u202f]*/g) ?? []
    if (!/\b[A-Z][a-z]+ \d{4}\b/.test(text)) expect(numbers.length, text).toBeLessThanOrEqual(1)
  }
})

it('regions have every number on its own in the file', () => {
  const chart = allCharts.find(({ kind }) => kind === 'tiles')
  if (!chart) throw new Error('no chart of regions')
  const [, ...lines] = chartCsv(chart, english).trim().split('\n')
  expect(lines.length).toBeGreaterThan(0)
  // A region, or behind all of them a district with its one number.
  const row = /^[^,]+,[^,]+,(\d+,[\d.]+,[\d.]+,,|,,,("[^"]+"|[^",]+),[\d.]+)$/
  for (const line of lines) expect(line).toMatch(row)
})
