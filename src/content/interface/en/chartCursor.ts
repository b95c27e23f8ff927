import type { InterfaceWords } from '../../../model/words'

export const chartCursor = {
  keys: 'Arrow keys go through the numbers, Home and End to the first and the last, Escape lets go.',
  at: ({ year, group, value }) => `${group}: ${value} in the census of ${year}`,
  between: ({ year, group, before, after }) =>
    `${group}: ${year} lies between the censuses of ${before.year} (${before.value}) and ${after.year} (${after.value})`,
  before: ({ year, group, first }) =>
    `${group}: ${year} lies before the census of ${first.year} (${first.value})`,
  after: ({ year, group, last }) =>
    `${group}: ${year} lies after the census of ${last.year} (${last.value})`,
  through: ({ group, values }) =>
    `${group}: ${values.map(({ year, value }) => `${value} in ${year}`).join(', ')}`,
} satisfies InterfaceWords['chartCursor']
