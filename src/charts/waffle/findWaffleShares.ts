import type { Chart } from '../../model/story'

/** All in percent. */
export interface WaffleShares {
  readonly part: number
  readonly rest: number
  readonly reference: number
}

/** What a waffle draws. Throws where one of its figures is missing. */
export function findWaffleShares({
  options,
  data,
}: Pick<Chart<'waffle'>, 'options' | 'data'>): WaffleShares {
  const valueOf = (id: string) => {
    const figure = data.figures.find((one) => one.id === id)
    if (!figure) throw new Error(`the waffle lacks the figure "${id}"`)
    return figure.unit === 'fraction' ? figure.value * 100 : figure.value
  }
  return {
    part: valueOf(options.part),
    rest: valueOf(options.rest),
    reference: valueOf(options.reference),
  }
}
