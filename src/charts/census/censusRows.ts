import type { CensusRow, CensusTableFacts } from '../../model/chartFacts'
import { parseCount, parseDecimal, parseOneOf, parseText, tableRows } from '../../model/tableRows'

const bases = ['published', 'computed'] as const

/** One row per census and group. */
export const censusRows = tableRows({
  columns: ['year', 'date', 'group', 'population', 'share', 'basis', 'source', 'shareSource'],
  parseRow: (cells): CensusRow => ({
    year: parseCount(cells.year),
    date: parseText(cells.date),
    group: parseText(cells.group),
    population: cells.population === '' ? null : parseCount(cells.population),
    share: cells.share === '' ? null : parseDecimal(cells.share),
    basis: cells.basis === '' ? null : parseOneOf(bases, cells.basis),
    source: cells.source,
    ...(cells.shareSource !== '' && { shareSource: cells.shareSource }),
  }),
  describe: ({ year, group, date, source, shareSource }) => ({
    id: `${year} ${group}`,
    date,
    sources: source === '' ? [] : shareSource ? [source, shareSource] : [source],
    named: [['groups', group]],
  }),
})

/** Ids of the sources of counts and shares. */
export function censusSources(rows: readonly CensusRow[]): readonly string[] {
  return rows.flatMap((row) => [row.source, row.shareSource ?? row.source])
}

/** Rows of the table that are no people of their own, in the order in which tables end. */
export function noPeoples({ rest, unstated, total }: CensusTableFacts): readonly string[] {
  return [rest, ...unstated, total]
}
