import type { InterfaceWords } from '../../../model/words'

export const chartCursor = {
  keys: 'Arrow keys go through the numbers, Home and End to the first and the last, Escape lets go.',
  at: (year, group, value) => `${group}: ${value} in the census of ${year}`,
  between: (year, group, [before, first], [after, second]) =>
    `${group}: ${year} lies between the censuses of ${before} (${first}) and ${after} (${second})`,
  before: (year, group, first, value) =>
    `${group}: ${year} lies before the census of ${first} (${value})`,
  after: (year, group, last, value) =>
    `${group}: ${year} lies after the census of ${last} (${value})`,
  inYear: (value, year) => `${value} in ${year}`,
  through: (group, values) => `${group}: ${values}`,
} satisfies InterfaceWords['chartCursor']
