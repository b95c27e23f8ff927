import type { BarsFacts } from './chartFacts'
import type { Facts } from './content'
import type { Chart } from './story'

/** The bars below the timeline, with the chart whose numbers they show. */
export interface Bars extends Pick<BarsFacts, 'groups'> {
  readonly chart: Chart<'census'>
}

/** The bars of a story; null where no census stands below the timeline. */
export function findBars({ bars }: Facts, charts: readonly Chart[]): Bars | null {
  const chart = charts.find(({ id }) => id === bars?.chart)
  return bars && chart?.kind === 'census' ? { groups: bars.groups, chart } : null
}
