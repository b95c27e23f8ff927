import type { CountRow } from '../../model/chartFacts'
import { parseCount, parseList, parseOneOf, parseText, tableRows } from '../../model/tableRows'
import type { ChartKind } from '../chartKind'
import { reportUnknown } from '../reportUnknown'
import { CountsDrawing } from './CountsDrawing'
import { CountsTable } from './CountsTable'

const qualifiers = ['exactly', 'about', 'more'] as const

/** Statements on how many there are; several sources are separated by spaces. */
export const countRows = tableRows({
  columns: ['id', 'number', 'qualifier', 'date', 'sources'],
  parseRow: (cells): CountRow => ({
    id: parseText(cells.id),
    number: parseCount(cells.number),
    qualifier: parseOneOf(qualifiers, cells.qualifier),
    date: parseText(cells.date),
    sources: parseList(cells.sources),
  }),
  describe: ({ id, date, sources }) => ({ id, date, sources, named: [['counts', id]] }),
})

/** Who stated which number of peoples, and when. */
export const counts: ChartKind<'counts'> = {
  load: (chart, { read }) => ({
    ...chart,
    data: { counts: read(countRows, chart.options.counts) },
  }),
  check: (chart, files) =>
    reportUnknown(
      chart,
      files,
      'statement',
      [chart.options.stated, chart.options.counted],
      chart.data.counts.map(({ id }) => id),
    ),
  dates: ({ data }) => data.counts.map(({ date }) => date),
  sources: ({ data }) => data.counts.flatMap((row) => row.sources),
  views: () => [{ id: '', label: '' }],
  Drawing: CountsDrawing,
  Table: CountsTable,
  csv: ({ data }, { chartFrame, counts: statements }) => [
    [
      chartFrame.year,
      chartFrame.statedNumber,
      chartFrame.precision,
      chartFrame.statedBy,
      chartFrame.counted,
    ],
    ...data.counts.map(({ id, number, qualifier, date }) => [
      date,
      number,
      chartFrame.qualifiers[qualifier],
      statements[id]?.by ?? id,
      statements[id]?.of ?? '',
    ]),
  ],
  frameHeight: () => 570,
}
