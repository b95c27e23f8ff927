import type { CensusRow, CensusTableFacts } from '../../model/chartFacts'
import { findYears } from '../../model/findYears'
import type { Chart } from '../../model/story'
import { noPeoples } from '../census/censusRows'

/** One census of one people. */
export interface PathPoint {
  readonly year: number
  readonly date: string
  readonly population: number
  /** Percent of the number in the first census. */
  readonly index: number
}

/** What became of the number of one people, oldest census first; at least two of them. */
export interface Path {
  readonly group: string
  readonly points: readonly PathPoint[]
  readonly first: PathPoint
  readonly last: PathPoint
  /** From the first to the last census, in percent of the first: -76.4, 106.6. */
  readonly change: number
}

/** The peoples of a chart, since the first year of its date. */
export function pathsOf({
  date,
  options,
  data,
}: Pick<Chart<'paths'>, 'date' | 'options' | 'data'>): readonly Path[] {
  return findPaths(data.censuses, options.censuses, findYears(date)[0])
}

/** The peoples that were counted in the first and in the last census since a year, largest first. */
export function findPaths(
  rows: readonly CensusRow[],
  table: CensusTableFacts,
  since: number,
): readonly Path[] {
  const recent = rows.filter(({ year }) => year >= since)
  const years = recent.map(({ year }) => year)
  const [start, end] = [Math.min(...years), Math.max(...years)]
  const groups = [...new Set(recent.map(({ group }) => group))].filter(
    (group) => !noPeoples(table).includes(group),
  )
  return groups
    .flatMap((group) => toPath(group, recent, start, end))
    .sort((a, b) => b.last.population - a.last.population)
}

function toPath(group: string, rows: readonly CensusRow[], start: number, end: number): Path[] {
  const counted = rows
    .filter((row) => row.group === group)
    .flatMap(({ year, date, population }) => (population ? [{ year, date, population }] : []))
    .sort((a, b) => a.year - b.year)
  const base = counted[0]?.population ?? 1
  const points = counted.map((point) => ({ ...point, index: (100 * point.population) / base }))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || first.year !== start || last.year !== end || start === end) return []
  return [{ group, points, first, last, change: last.index - 100 }]
}

/** Sorted for reading: by change, by the name readers see, or else by number in the last census. */
export function orderPaths(
  paths: readonly Path[],
  order: string,
  nameOf: (group: string) => string,
  compare: (a: string, b: string) => number,
): readonly Path[] {
  switch (order) {
    case 'change':
      return [...paths].sort((a, b) => b.change - a.change)
    case 'name':
      return [...paths].sort((a, b) => compare(nameOf(a.group), nameOf(b.group)))
    default:
      return [...paths].sort((a, b) => b.last.population - a.last.population)
  }
}
