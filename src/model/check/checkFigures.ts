import type { Facts, FigureFacts } from '../content'
import type { Problem } from '../problem'
import { factsFile } from './contentFiles'

/** Numbers that cannot be of their unit. */
export function checkFigures(facts: Facts): Problem[] {
  return facts.figures
    .filter((figure) => !isPossible(figure))
    .map(({ id, value, unit }) => ({
      file: factsFile(facts, 'figures'),
      id,
      sentence: `Its value cannot be ${value} in ${unit}.`,
    }))
}

function isPossible({ value, unit }: FigureFacts): boolean {
  switch (unit) {
    case 'percent':
      return value > 0 && value <= 100
    case 'fraction':
      return value > 0 && value < 1
    case 'seats':
    case 'groups':
      return Number.isInteger(value) && value > 0
  }
}
