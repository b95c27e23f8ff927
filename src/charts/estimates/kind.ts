import type { EstimateRow, LoadedChart } from '../../model/chartFacts'
import type { Problem } from '../../model/problem'
import { parseCount, parseDecimal, parseText, tableRows } from '../../model/tableRows'
import { censusRows } from '../census/censusRows'
import type { ChartKind, ContentFiles } from '../chartKind'
import { checkYears } from '../checkYears'
import { reportUnknown } from '../reportUnknown'
import { EstimatesDrawing } from './EstimatesDrawing'
import { EstimatesTable } from './EstimatesTable'
import { estimatesOf } from './findEstimates'

/** Shares by yearly estimates. */
export const estimateRows = tableRows({
  columns: ['year', 'date', 'group', 'share', 'base', 'source'],
  parseRow: (cells): EstimateRow => ({
    year: parseCount(cells.year),
    date: parseText(cells.date),
    group: parseText(cells.group),
    share: parseDecimal(cells.share),
    base: parseCount(cells.base),
    source: cells.source,
  }),
  describe: ({ date, group, source }) => ({
    id: `${date} ${group}`,
    date,
    sources: source === '' ? [] : [source],
    named: [['groups', group]],
  }),
})

/** The share of one group by census and by yearly estimate, two kinds of numbers side by side. */
export const estimates: ChartKind<'estimates'> = {
  load: (chart, { read }) => ({
    ...chart,
    data: {
      estimates: read(estimateRows, chart.options.estimates),
      censuses: read(censusRows, chart.options.censuses.table),
    },
  }),
  check: checkEstimates,
  dates: ({ data }) => data.estimates.map(({ date }) => date),
  sources: ({ data }) => data.estimates.map(({ source }) => source),
  views: () => [{ id: '', label: '' }],
  Drawing: EstimatesDrawing,
  Table: EstimatesTable,
  csv: (chart, { chartFrame, groups }) => [
    [chartFrame.year, chartFrame.group, chartFrame.sharePercent, chartFrame.kind, chartFrame.base],
    ...estimatesOf(chart).map((row) => [
      row.date,
      groups[chart.options.group] ?? chart.options.group,
      row.share,
      chartFrame[row.kind],
      row.kind === 'census' ? null : row.base,
    ]),
  ],
  frameHeight: () => 585,
}

function checkEstimates(chart: LoadedChart<'estimates'>, files: ContentFiles): readonly Problem[] {
  const { estimates: rows, censuses } = chart.data
  const file = files.data(chart.options.estimates)
  const nameOf = ({ date, group }: EstimateRow) => `${date} ${group}`
  return [
    ...reportUnknown(
      chart,
      files,
      'group',
      [chart.options.group],
      rows.map(({ group }) => group),
    ),
    ...checkYears(rows, nameOf, file),
    ...rows
      .filter(({ year, base }) => base > year || !censuses.some((census) => census.year === base))
      .map((row) => ({
        file,
        id: nameOf(row),
        sentence: `It goes on from ${row.base}, when there was no census before it.`,
      })),
  ]
}
