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
  const rows: (readonly CsvCell[])[] = [
    ...kindOf(chart.kind).csv(chart, words),
    [words.chartFrame.csvFoot(chart)],
  ]
  const text = csvFormatRows(
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  )
  return `${byteOrderMark}${text}\n`
}
