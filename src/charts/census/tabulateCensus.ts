import type { CensusRow, CensusTableFacts } from '../../model/chartFacts'
import { noPeoples } from './censusRows'

export interface CensusTableRows {
  /** Oldest first. */
  readonly years: readonly number[]
  /** Peoples by share in the last census, then what is no people: rests and totals. */
  readonly groups: readonly {
    readonly group: string
    /** One per year; undefined where the census has no such row. */
    readonly cells: readonly (CensusRow | undefined)[]
  }[]
}

/** The rows of all censuses as a table of groups by years. */
export function tabulateCensus(
  rows: readonly CensusRow[],
  table: CensusTableFacts,
): CensusTableRows {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)
  const groups = [...new Set(rows.map(({ group }) => group))].map((group) => ({
    group,
    cells: years.map((year) => rows.find((row) => row.group === group && row.year === year)),
  }))
  const lastShare = (cells: readonly (CensusRow | undefined)[]) => cells.at(-1)?.share ?? 0
  const place = (group: string) => noPeoples(table).indexOf(group)
  return {
    years,
    groups: groups.sort(
      (a, b) => place(a.group) - place(b.group) || lastShare(b.cells) - lastShare(a.cells),
    ),
  }
}
