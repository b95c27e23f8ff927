import type { FigureFacts } from '../../model/content'

/** All in percent. */
export interface WaffleShares {
  readonly kazakhs: number
  readonly others: number
  readonly oneThird: number
}

/**
 * The article's two percentages, of which the larger is that of the Kazakhs, and the fraction
 * it sets beside them. Throws where one of the three is missing.
 */
export function findWaffleShares(figures: readonly FigureFacts[]): WaffleShares {
  const percents = figures
    .filter(({ unit }) => unit === 'percent')
    .map(({ value }) => value)
    .sort((a, b) => b - a)
  const [kazakhs, others] = percents
  const fraction = figures.find(({ unit }) => unit === 'fraction')
  if (kazakhs === undefined || others === undefined || !fraction) {
    throw new Error('the waffle needs two figures in percent and one as a fraction')
  }
  return { kazakhs, others, oneThird: fraction.value * 100 }
}
