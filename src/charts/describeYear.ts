import type { ChartCursorWords } from '../model/chartWords'
import type { ChartsData } from './chartsData'

/** Values of one group by year, oldest first: the value as a reader sees it. */
export type Series = readonly (readonly [year: number, value: string])[]

/** What a reader points at: a year, a group, both or nothing. */
export interface Cursor {
  readonly year: number | null
  readonly group: string | null
}

/**
 * The sentence of a chart, by its key, for what is pointed at; empty where it has nothing to say. In
 * a view, '' for the first one, it speaks of what that draws, and of all years where there is none.
 */
export type Describe = (key: string, cursor: Cursor, view?: string) => string

/**
 * What is known for a year, in words: the value of a census, or the two censuses around it.
 * Nothing is interpolated. Empty for an empty series.
 */
export function describeYear(
  series: Series,
  year: number,
  group: string,
  words: ChartCursorWords,
): string {
  const values = series.map(([each, value]) => ({ year: each, value }))
  const exact = values.find((one) => one.year === year)
  if (exact) return words.at({ ...exact, group })
  const before = values.filter((one) => one.year < year).at(-1)
  const after = values.find((one) => one.year > year)
  if (before && after) return words.between({ year, group, before, after })
  if (after) return words.before({ year, group, first: after })
  return before ? words.after({ year, group, last: before }) : ''
}

/** All values of a group in one sentence. Empty for an empty series. */
export function describeSeries(series: Series, group: string, words: ChartCursorWords): string {
  if (series.length === 0) return ''
  return words.through({ group, values: series.map(([year, value]) => ({ year, value })) })
}

/** How the charts of a page say what is pointed at. */
export function describeWith(
  { firstGroup, names, series }: Pick<ChartsData, 'firstGroup' | 'names' | 'series'>,
  words: ChartCursorWords,
): Describe {
  return (key, cursor, view) => {
    const group = cursor.group ?? firstGroup
    const drawn = view === undefined ? undefined : series[`${key} ${view}`]
    const values = group === null ? undefined : (drawn ?? series[key])?.[group]
    if (group === null || !values) return ''
    const name = names[group] ?? group
    if (cursor.year !== null) return describeYear(values, cursor.year, name, words)
    return cursor.group === null ? '' : describeSeries(values, name, words)
  }
}
