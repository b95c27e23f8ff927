import type { ChartKind } from '../chartKind'
import { reportUnknown } from '../reportUnknown'
import { CensusDrawing } from './CensusDrawing'
import { censusRows, censusSources, noPeoples } from './censusRows'
import { CensusTable } from './CensusTable'
import { censusViews, findCensusView } from './censusViews'
import { checkCensuses } from './checkCensuses'
import { sayCensus } from './sayCensus'
import { tabulateCensus } from './tabulateCensus'

/** Composition of the population by census, as columns at their places in time. */
export const census: ChartKind<'census'> = {
  load: (chart, { read }) => ({
    ...chart,
    data: { censuses: read(censusRows, chart.options.censuses.table) },
  }),
  check: (chart, files) => {
    const { censuses: table, since, named } = chart.options
    const { censuses } = chart.data
    const say = (sentence: string) => ({ file: files.facts('charts'), id: chart.id, sentence })
    return [
      ...checkCensuses(censuses, table, files.data(table.table)),
      ...reportUnknown(
        chart,
        files,
        'group',
        noPeoples(table),
        censuses.map(({ group }) => group),
      ),
      ...since
        .filter((year) => !censuses.some((row) => row.year === year))
        .map((year) => say(`A view begins with ${year}, for which there is no census.`)),
      ...(since.length === 0 ? [say('It has no view.')] : []),
      ...(named < 1 ? [say('It draws no group.')] : []),
    ]
  },
  dates: ({ data }) => data.censuses.map(({ date }) => date),
  sources: ({ data }) => censusSources(data.censuses),
  choice: { key: 'census', legend: ({ chartFrame }) => chartFrame.views.census },
  views: (chart, { words }) =>
    censusViews(chart).map(({ id, measure, since }) => ({
      id,
      label: words.chartFrame.censusViews[measure](since),
    })),
  groups: ({ data, options }) =>
    tabulateCensus(data.censuses, options.censuses)
      .groups.map(({ group }) => group)
      .filter((group) => !noPeoples(options.censuses).includes(group)),
  census: {
    rows: ({ data }) => data.censuses,
    table: ({ options }) => options.censuses,
    say: sayCensus.share,
    inView: (chart, view) => {
      const { since, measure } = findCensusView(chart, view)
      return { since, say: sayCensus[measure] }
    },
  },
  Drawing: CensusDrawing,
  Table: CensusTable,
  csv: ({ data }, { chartFrame, groups }) => [
    [chartFrame.year, chartFrame.group, chartFrame.population, chartFrame.sharePercent],
    ...data.censuses.map((row) => [
      row.year,
      groups[row.group] ?? row.group,
      row.population,
      row.share,
    ]),
  ],
  namesInTable: ({ data }, { groups }) => data.censuses.flatMap(({ group }) => groups[group] ?? []),
  frameHeight: () => 605,
}
