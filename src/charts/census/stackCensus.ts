import { max, stack } from 'd3'
import type { CensusRow, CensusTableFacts } from '../../model/chartFacts'
import { noPeoples } from './censusRows'

/** What the height of a segment stands for: percent of the population, or persons. */
export type Measure = 'share' | 'population'

/** A group in one census, between two heights in percent of the population or in persons. */
export interface CensusSegment {
  readonly group: string
  readonly value: number
  readonly from: number
  readonly to: number
}

export interface CensusColumn {
  readonly year: number
  /** EDTF. */
  readonly date: string
  /** Persons altogether; null where no total of the same series is known. */
  readonly total: number | null
  /** From the baseline up: named groups by size in the last census, then the rest. */
  readonly segments: readonly CensusSegment[]
}

/**
 * One column per census, oldest first. The `named` groups that once had the largest share stand
 * for themselves; whoever else there is, with or without a published share, makes up the rest. By
 * share a column is exactly 100 percent high. By population a census without counts is left out,
 * and one without a total is as high as its counts add up to.
 */
export function stackCensus(
  rows: readonly CensusRow[],
  table: CensusTableFacts,
  named: number,
  measure: Measure = 'share',
): readonly CensusColumn[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)
  const groups = findLargest(rows, table, named, years.at(-1))
  const records = years
    .map((year) => toRecord(rows, table, groups, year, measure))
    .filter(({ values }) => groups.some((group) => (values.get(group) ?? 0) > 0))
  const series = stack<ReturnType<typeof toRecord>>()
    .keys([...groups, table.rest])
    .value(({ values }, group) => values.get(group) ?? 0)(records)
  return records.map(({ year, date, total }, index) => ({
    year,
    date,
    total,
    segments: series.map((layer) => {
      const [from = 0, to = 0] = layer[index] ?? []
      return { group: layer.key, value: to - from, from, to }
    }),
  }))
}

/** The groups that had the largest share in any census, by size in the last one. */
function findLargest(
  rows: readonly CensusRow[],
  table: CensusTableFacts,
  count: number,
  lastYear: number | undefined,
) {
  const others = noPeoples(table)
  const peoples = [...new Set(rows.map(({ group }) => group))].filter((g) => !others.includes(g))
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

function toRecord(
  rows: readonly CensusRow[],
  table: CensusTableFacts,
  groups: readonly string[],
  year: number,
  measure: Measure,
) {
  const ofYear = rows.filter((row) => row.year === year)
  const find = (group: string) => ofYear.find((row) => row.group === group)
  const values = new Map(groups.map((group) => [group, find(group)?.[measure] ?? 0]))
  const drawn = [...values.values()].reduce((sum, value) => sum + value, 0)
  const total = find(table.total)?.population ?? null
  const counted = ofYear.reduce(
    (sum, { group, population }) => sum + (group === table.total ? 0 : (population ?? 0)),
    0,
  )
  const whole = measure === 'share' ? 100 : (total ?? counted)
  values.set(table.rest, Math.max(0, whole - drawn))
  return { year, date: ofYear[0]?.date ?? String(year), total, values }
}
