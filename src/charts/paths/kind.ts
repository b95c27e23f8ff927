import { findYears } from '../../model/findYears'
import type { PathOrder } from '../../model/chartWords'
import { censusRows, censusSources, noPeoples } from '../census/censusRows'
import { sayCensus } from '../census/sayCensus'
import type { ChartKind } from '../chartKind'
import { reportUnknown } from '../reportUnknown'
import { pathsOf } from './findPaths'
import { PathsDrawing } from './PathsDrawing'
import { PathsTable } from './PathsTable'
import { beforeFold } from './placePaths'

const orders: readonly PathOrder[] = ['size', 'change', 'name']

/** The number of each people since the first census of the chart, all on one scale. */
export const paths: ChartKind<'paths'> = {
  load: (chart, { read }) => ({
    ...chart,
    data: { censuses: read(censusRows, chart.options.censuses.table) },
  }),
  check: (chart, files) =>
    reportUnknown(
      chart,
      files,
      'group',
      noPeoples(chart.options.censuses),
      chart.data.censuses.map(({ group }) => group),
    ),
  dates: ({ data }) => data.censuses.map(({ date }) => date),
  sources: ({ data }) => censusSources(data.censuses),
  choice: { key: 'paths', legend: ({ chartFrame }) => chartFrame.views.paths },
  views: (chart, { words }) => {
    const year = pathsOf(chart)[0]?.last.year ?? findYears(chart.date)[1]
    return orders.map((id) => ({ id, label: words.chartFrame.pathOrders[id](year) }))
  },
  fold: (chart, { words, formats }) => {
    const all = pathsOf(chart).length
    return all > beforeFold ? words.chartFrame.allPeoples(all, formats) : undefined
  },
  groups: (chart) => pathsOf(chart).map(({ group }) => group),
  census: {
    rows: ({ data }) => data.censuses,
    table: ({ options }) => options.censuses,
    say: sayCensus.population,
    inView: ({ date }) => ({ since: findYears(date)[0], say: sayCensus.population }),
  },
  Drawing: PathsDrawing,
  broad: 'pages',
  Table: PathsTable,
  csv: (chart, { chartFrame, groups }) => [
    [chartFrame.year, chartFrame.group, chartFrame.population, chartFrame.changePercent],
    ...pathsOf(chart).flatMap(({ group, points }) =>
      points.map(({ year, population, index }) => [
        year,
        groups[group] ?? group,
        population,
        Math.round((index - 100) * 10) / 10,
      ]),
    ),
  ],
  frameHeight: () => 800,
}
