import type { CensusRow, EstimateRow } from '../../model/content'
import type { Estimate } from './placeEstimates'
import { findMiddle } from '../findMiddle'

/** The censuses and the estimates of one group since a year, by time. */
export function findEstimates(
  estimates: readonly EstimateRow[],
  censuses: readonly CensusRow[],
  group: string,
  since: number,
): readonly Estimate[] {
  const counted = censuses.flatMap((row): Estimate[] =>
    row.group === group && row.share !== null
      ? [{ kind: 'census', year: row.year, date: row.date, share: row.share, base: row.year }]
      : [],
  )
  const estimated = estimates
    .filter((row) => row.group === group)
    .map(({ year, date, share, base }): Estimate => ({ kind: 'estimate', year, date, share, base }))
  return [...counted, ...estimated]
    .filter(({ year }) => year >= since)
    .sort((a, b) => findMiddle(a.date) - findMiddle(b.date))
}
