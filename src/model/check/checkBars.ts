import type { Facts } from '../content'
import type { Problem } from '../problem'
import { factsFile } from './contentFiles'

/** Bars below the timeline that no chart of censuses has the numbers for. */
export function checkBars(facts: Facts): Problem[] {
  const { bars, charts } = facts
  if (!bars) return []
  const report = (sentence: string) => ({ file: factsFile(facts, 'charts'), id: 'bars', sentence })
  const chart = charts.find(({ id }) => id === bars.chart)
  if (chart?.kind !== 'census') {
    return [report(`It refers to the chart "${bars.chart}", which is none of censuses.`)]
  }
  return bars.groups
    .filter((name) => !chart.data.censuses.some(({ group }) => group === name))
    .map((name) => report(`It refers to the group "${name}", which does not exist.`))
}
