import type { SeatRow } from '../../model/content'

export interface Election {
  readonly year: number
  /** Seats of the whole chamber. */
  readonly total: number
  /** Those with a seat: the largest party first, the Assembly's quota last. */
  readonly parties: readonly SeatRow[]
}

/** The first election that filled seats by the Assembly's quota; undefined where there is none. */
export function findElection(rows: readonly SeatRow[]): Election | undefined {
  const first = rows
    .filter(({ how, seats }) => how === 'quota' && seats > 0)
    .sort((a, b) => a.year - b.year)[0]
  if (!first) return undefined
  const isQuota = (row: SeatRow) => (row.how === 'quota' ? 1 : 0)
  const parties = rows
    .filter(({ year, seats }) => year === first.year && seats > 0)
    .sort((a, b) => isQuota(a) - isQuota(b) || b.seats - a.seats)
  return { year: first.year, total: first.total, parties }
}
