import type { WordsOfContent } from '../../shape'

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
} satisfies WordsOfContent['chartCursor']

export const groups = {
  Kazakh: 'Kazakhs',
  Russian: 'Russians',
  Uzbek: 'Uzbeks',
  Ukrainian: 'Ukrainians',
  Uyghur: 'Uyghurs',
  German: 'Germans',
  Tatar: 'Tatars',
  Azerbaijani: 'Azerbaijanis',
  Korean: 'Koreans',
  Turkish: 'Turks',
  Belarusian: 'Belarusians',
  Other: 'Other peoples',
  'Not stated': 'Not stated',
  Total: 'Total',
} satisfies WordsOfContent['groups']
