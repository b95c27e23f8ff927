import { csvFormatRows } from 'd3'
import type { Chart, Story } from '../model/story'
import type { CsvCell } from './chartKind'
import { kindOf } from './kinds'

/** Excel takes a file without it for one in the system's own old encoding. */
const byteOrderMark = '\uFEFF'

/**
 * The numbers of a chart as CSV in UTF-8: a header with units, then one line per number as it stands
 * in the data and nothing else, so that a column of numbers is one everywhere. Where they come from
 * is in a file beside it, see `tableSources`.
 */
export function chartCsv(chart: Chart, { words }: Pick<Story, 'words'>): string {
  const text = csvFormatRows(
    kindOf(chart.kind)
      .csv(chart, words)
      .map((row) => row.map(writeCell)),
  )
  return `${byteOrderMark}${text}\n`
}

/** Title and sources of the numbers of a chart, as text in UTF-8. */
export function tableSources(chart: Chart, { words }: Pick<Story, 'words'>): string {
  return `${byteOrderMark}${words.chartFrame.csvFoot(chart)}\n`
}

/** Words that a spreadsheet would take for a formula are marked as words, as OWASP advises. */
function writeCell(cell: CsvCell): string {
  if (cell === null) return ''
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell)
}
