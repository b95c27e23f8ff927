import type { EstimateRow } from '../../model/chartFacts'
import { parseCount, parseDecimal, tableRows } from '../../model/tableRows'
import { censusRows } from '../census/censusRows'
import type { ChartKind } from '../chartKind'
import { reportUnknown } from '../reportUnknown'
import { EstimatesDrawing } from './EstimatesDrawing'
import { EstimatesTable } from './EstimatesTable'
import { estimatesOf } from './findEstimates'

/** Shares by yearly estimates. */
export const estimateRows = tableRows({
  columns: ['year', 'date', 'group', 'share', 'base', 'source'],
  parseRow: (cells): EstimateRow => ({
    year: parseCount(cells.year),
    date: cells.date,
    group: cells.group,
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
  check: (chart, files) =>
    reportUnknown(
      chart,
      files,
      'group',
      [chart.options.group],
      chart.data.estimates.map(({ group }) => group),
    ),
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
