import type { CountRow } from '../../../model/chartFacts'

/** A stated number on a scale; `x` in percent, `level` counts from 0 where several agree. */
export interface StageCount {
  readonly count: CountRow
  readonly x: number
  readonly level: number
}

/** Room beside the first and the last number, in percent. */
const margin = 5

/** Sets numbers on one scale from the smallest to the largest, equal ones above each other. */
export function placeCountsOnStage(counts: readonly CountRow[]): readonly StageCount[] {
  const numbers = counts.map(({ number }) => number)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return counts.map((count, index) => ({
    count,
    x:
      most === least
        ? 50
        : Math.round(
            (margin + ((count.number - least) / (most - least)) * (100 - 2 * margin)) * 10,
          ) / 10,
    level: counts.slice(0, index).filter(({ number }) => number === count.number).length,
  }))
}
