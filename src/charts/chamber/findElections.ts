import type { SeatRow } from '../../model/chartFacts'
import type { Chart } from '../../model/story'

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

/** The elections that a chart speaks of, oldest first. */
export function electionsOf({
  options,
  data,
}: Pick<Chart<'chamber'>, 'options' | 'data'>): readonly Election[] {
  return findElections(data.seats, options.elections)
}

/** The election of a view; the first one for a view that does not exist. */
export function findElection(chart: Chart<'chamber'>, view: string): Election {
  const elections = electionsOf(chart)
  const election = elections.find(({ year }) => String(year) === view) ?? elections[0]
  if (!election) throw new Error(`the chart "${chart.id}" has no election`)
  return election
}

/** The elections of some years, oldest first; a year without one is passed over. */
export function findElections(
  rows: readonly SeatRow[],
  asked: readonly number[],
): readonly Election[] {
  const years = [...asked].sort((a, b) => a - b)
  return years.flatMap((year) => {
    const parties = rows
      .filter((row) => row.year === year && row.seats > 0)
      .sort((a, b) => isQuota(a) - isQuota(b) || b.seats - a.seats)
    const quota = parties.filter(isQuota).reduce((sum, { seats }) => sum + seats, 0)
    const [any] = parties
    return any ? [{ year, date: any.date, total: any.total, quota, parties }] : []
  })
}

/**
 * The rows of a chart's table, of one election after another. Where all elections stand together, only
 * what is drawn: the quota. The parties stand with the chart that shows them.
 */
export function rowsInTable(chart: Pick<Chart<'chamber'>, 'options' | 'data'>): readonly SeatRow[] {
  const rows = electionsOf(chart).flatMap(({ parties }) => parties)
  return chart.options.isTogether ? rows.filter(isQuota) : rows
}

function isQuota({ how }: SeatRow): 0 | 1 {
  return how === 'quota' ? 1 : 0
}
