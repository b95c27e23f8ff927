import { max, stack } from 'd3'
import type { CensusRow } from '../../model/content'

/** A group in one census, between two heights in percent of the population. */
export interface CensusSegment {
  readonly group: string
  readonly share: number
  readonly from: number
  readonly to: number
}

export interface CensusColumn {
  readonly year: number
  /** EDTF. */
  readonly date: string
  /** From the baseline up: named groups by size in the last census, then the rest. */
  readonly segments: readonly CensusSegment[]
}

/** Id of the segment for all who are not drawn on their own. */
export const restGroup = 'Other'

/** Rows of the data that are no people of their own, in the order of a table. */
export const noPeoples: readonly string[] = [restGroup, 'Not stated', 'Total']

/**
 * One column per census, oldest first, each exactly 100 percent high. The `named` groups that
 * were once the largest stand for themselves; whoever else there is, with or without a published
 * share, makes up the rest.
 */
export function stackCensus(rows: readonly CensusRow[], named: number): readonly CensusColumn[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)
  const groups = findLargest(rows, named, years.at(-1))
  const records = years.map((year) => toRecord(rows, groups, year))
  const series = stack<ReturnType<typeof toRecord>>()
    .keys([...groups, restGroup])
    .value(({ shares }, group) => shares.get(group) ?? 0)(records)
  return records.map(({ year, date }, index) => ({
    year,
    date,
    segments: series.map((layer) => {
      const [from = 0, to = 0] = layer[index] ?? []
      return { group: layer.key, share: to - from, from, to }
    }),
  }))
}

/** The groups that had the largest share in any census, by size in the last one. */
function findLargest(rows: readonly CensusRow[], count: number, lastYear: number | undefined) {
  const peoples = [...new Set(rows.map(({ group }) => group))].filter((g) => !noPeoples.includes(g))
  const peak = (group: string) =>
    max(
      rows.filter((row) => row.group === group),
      ({ share }) => share ?? 0,
    ) ?? 0
  const last = (group: string) =>
    rows.find((row) => row.group === group && row.year === lastYear)?.share ?? 0
  return peoples
    .sort((a, b) => peak(b) - peak(a))
    .slice(0, count)
    .sort((a, b) => last(b) - last(a))
}

function toRecord(rows: readonly CensusRow[], groups: readonly string[], year: number) {
  const ofYear = rows.filter((row) => row.year === year)
  const shares = new Map(
    groups.map((group) => [group, ofYear.find((row) => row.group === group)?.share ?? 0]),
  )
  const drawn = [...shares.values()].reduce((sum, share) => sum + share, 0)
  shares.set(restGroup, Math.max(0, 100 - drawn))
  return { year, date: ofYear[0]?.date ?? String(year), shares }
}
