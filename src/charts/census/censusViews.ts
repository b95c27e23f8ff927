import type { CensusRow } from '../../model/chartFacts'
import type { Chart } from '../../model/story'
import type { Measure } from './stackCensus'

/** What one view of the censuses shows. */
export interface CensusView {
  /** 'share-1989', 'number-1989': what links name. */
  readonly id: string
  readonly measure: Measure
  /** Year of the first census. */
  readonly since: number
}

const measures = [
  ['share', 'share'],
  ['number', 'population'],
] as const

/** Shares first, each since every year that the chart names. */
export function censusViews({ options }: Pick<Chart<'census'>, 'options'>): readonly CensusView[] {
  return measures.flatMap(([name, measure]) =>
    options.since.map((since) => ({ id: `${name}-${since}`, measure, since })),
  )
}

/** A view and its rows; the first one for an id that does not exist. */
export function findCensusView(
  chart: Chart<'census'>,
  id: string,
): CensusView & { readonly rows: readonly CensusRow[] } {
  const views = censusViews(chart)
  const view = views.find((one) => one.id === id) ?? views[0]
  if (!view) throw new Error(`the chart "${chart.id}" has no view`)
  return { ...view, rows: chart.data.censuses.filter(({ year }) => year >= view.since) }
}
