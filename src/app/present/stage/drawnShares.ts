import type { Question } from '../../../model/joinQuestions'

/** Shares of one group by census, in percent, oldest first: the first is known, the last guessed. */
export interface DrawnShares {
  readonly group: string
  readonly points: readonly { readonly year: number; readonly share: number }[]
}

/** The shares between which the class draws. Throws where fewer than two censuses have one. */
export function drawnShares({
  id,
  chart,
  draw,
}: Pick<Question, 'id' | 'chart' | 'draw'>): DrawnShares {
  if (chart?.kind !== 'census' || !draw) throw new Error(`there are no shares to draw for "${id}"`)
  const { group, since } = draw
  const points = chart.data.censuses
    .filter((row) => row.group === group && row.year >= since)
    .flatMap(({ year, share }) => (share === null ? [] : [{ year, share }]))
    .sort((a, b) => a.year - b.year)
  if (points.length < 2) throw new Error('there is nothing to draw between')
  return { group, points }
}
