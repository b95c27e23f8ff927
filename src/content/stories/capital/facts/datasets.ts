import people from '../data/people.csv?raw'

/** By the names of their files. */
export const tables = {
  /** How many people live in the capital, by whoever stated a number. */
  people,
}

export const countIds = [
  'kazinform-1998',
  'census-2009',
  'statistics-2016',
  'million-2016',
  'census-2021',
  'estimate-2026',
] as const
