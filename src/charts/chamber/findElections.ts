import type { SeatRow } from '../../model/content'

export interface Election {
  readonly year: number
  /** EDTF. */
  readonly date: string
  /** Seats of the whole chamber. */
  readonly total: number
  /** Seats that the Assembly filled. */
  readonly quota: number
  /** Those with a seat: the largest party first, the Assembly's quota last. */
  readonly parties: readonly SeatRow[]
}

/** The elections between two years, both included, oldest first. */
export function findElections(
  rows: readonly SeatRow[],
  [first, last]: readonly [number, number],
): readonly Election[] {
  const years = [...new Set(rows.map(({ year }) => year))]
    .filter((year) => year >= first && year <= last)
    .sort((a, b) => a - b)
  return years.flatMap((year) => {
    const parties = rows
      .filter((row) => row.year === year && row.seats > 0)
      .sort((a, b) => isQuota(a) - isQuota(b) || b.seats - a.seats)
    const quota = parties.filter(isQuota).reduce((sum, { seats }) => sum + seats, 0)
    const [any] = parties
    return any ? [{ year, date: any.date, total: any.total, quota, parties }] : []
  })
}

function isQuota({ how }: SeatRow): 0 | 1 {
  return how === 'quota' ? 1 : 0
}
