import type { ChartCursorWords } from '../model/chartWords'

/** Values of one group by year, oldest first: the value as a reader sees it. */
export type Series = readonly (readonly [year: number, value: string])[]

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
  const text = String(year)
  const exact = series.find(([each]) => each === year)
  if (exact) return words.at(text, group, exact[1])
  const before = series.findLast(([each]) => each < year)
  const after = series.find(([each]) => each > year)
  if (before && after) {
    return words.between(text, group, [String(before[0]), before[1]], [String(after[0]), after[1]])
  }
  if (after) return words.before(text, group, String(after[0]), after[1])
  return before ? words.after(text, group, String(before[0]), before[1]) : ''
}

/** All values of a group in one sentence. Empty for an empty series. */
export function describeSeries(series: Series, group: string, words: ChartCursorWords): string {
  if (series.length === 0) return ''
  const values = series.map(([year, value]) => words.inYear(value, String(year)))
  return words.through(group, values.join(', '))
}
