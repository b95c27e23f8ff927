import type { CensusRow } from '../../../model/content'

/** Shares of one group by census, in percent, oldest first: the first is known, the last guessed. */
export interface DrawnShares {
  readonly group: string
  readonly points: readonly { readonly year: number; readonly share: number }[]
}

const group = 'Kazakh'
const firstYear = 1989

/** The shares between which the class draws. Throws where fewer than two censuses have one. */
export function drawnShares(censuses: readonly CensusRow[]): DrawnShares {
  const points = censuses
    .filter((row) => row.group === group && row.year >= firstYear)
    .flatMap(({ year, share }) => (share === null ? [] : [{ year, share }]))
    .sort((a, b) => a.year - b.year)
  if (points.length < 2) throw new Error('there is nothing to draw between')
  return { group, points }
}
