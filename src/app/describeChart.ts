import { describeSeries, describeYear } from '../charts/describeYear'
import type { ChartCursorWords } from '../model/chartWords'
import type { Cursor } from './chartState'
import type { ChartsData } from './chartsData'

/** The sentence below a chart of a kind for what is pointed at; empty where it has nothing to say. */
export function describeChart(
  kind: string,
  data: Pick<ChartsData, 'firstGroup' | 'names' | 'shares' | 'persons'>,
  cursor: Cursor,
  words: ChartCursorWords,
): string {
  const group = cursor.group ?? data.firstGroup
  if (group === null) return ''
  const name = data.names[group] ?? group
  const series = kind === 'census' ? data.shares : kind === 'paths' ? data.persons : undefined
  const values = series?.[group]
  if (!values) return ''
  if (cursor.year !== null) return describeYear(values, cursor.year, name, words)
  return cursor.group === null ? '' : describeSeries(values, name, words)
}
