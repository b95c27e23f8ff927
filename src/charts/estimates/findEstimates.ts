import type { CensusRow, EstimateRow } from '../../model/chartFacts'
import { findYears } from '../../model/findYears'
import type { Chart } from '../../model/story'
import type { Estimate } from './placeEstimates'
import { findMiddle } from '../findMiddle'

/** What a chart shows, since the first year of its date. */
export function estimatesOf({
  date,
  options,
  data,
}: Pick<Chart<'estimates'>, 'date' | 'options' | 'data'>): readonly Estimate[] {
  return findEstimates(data.estimates, data.censuses, options.group, findYears(date)[0])
}

/** A share as it is written: as many decimals as were printed, two at most; one for a census. */
export function roundShare({ kind, share }: Estimate) {
  const rounded = kind === 'census' ? Math.round(share * 10) / 10 : share
  return { share: rounded, decimals: Number.isInteger(rounded * 10) ? 1 : 2 }
}

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
