import { csvFormatRows } from 'd3'
import type { Chart, Story } from '../model/story'
import type { CsvCell } from './chartKind'
import { kindOf } from './kinds'

/** Excel takes a file without it for one in the system's own old encoding. */
const byteOrderMark = '\uFEFF'

/**
 * The numbers of a chart as CSV in UTF-8: a header with units, one line per number as it stands in
 * the data, and a last line that names title and sources.
 */
export function chartCsv(chart: Chart, { words }: Pick<Story, 'words'>): string {
  const sources = chart.sources.map(({ publisher, url }) => `${publisher} ${url}`).join('; ')
  const rows: (readonly CsvCell[])[] = [
    ...kindOf(chart.kind).csv(chart, words),
    [`${chart.title}. ${words.chartFrame.source}: ${sources}`],
  ]
  const text = csvFormatRows(
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  )
  return `${byteOrderMark}${text}\n`
}
