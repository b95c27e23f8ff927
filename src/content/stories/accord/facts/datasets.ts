import type { CensusTableFacts } from '../../../../model/chartFacts'
import census from '../data/census.csv?raw'
import counts from '../data/counts.csv?raw'
import estimates from '../data/estimates.csv?raw'
import majilis from '../data/majilis.csv?raw'

/** By the names of their files. */
export const tables = {
  /** Composition by census: one row per census and group. */
  census,
  /** Seats of the Majilis after each election. */
  majilis,
  /** Shares between and after the censuses, by yearly estimates. */
  estimates,
  /** How many peoples there are, by whoever stated a number. */
  counts,
}

/** The censuses, and what in them is no people of its own. */
export const censuses = {
  table: 'census',
  total: 'Total',
  rest: 'Other',
  unstated: ['Not stated'],
} as const satisfies CensusTableFacts

/** Every statement on the number of peoples. */
export const countIds = [
  'trend-2009',
  'doctrine-2010',
  'astana-times-2016',
  'article-2021',
  'census-2021',
  'astana-times-2025',
  'bureau-2025',
] as const

/** Every group that the census table names; each language has a word for each. */
export const groups = [
  'Kazakh',
  'Russian',
  'Uzbek',
  'Ukrainian',
  'Uyghur',
  'German',
  'Tatar',
  'Azerbaijani',
  'Korean',
  'Turkish',
  'Belarusian',
  'Other',
  'Not stated',
  'Total',
] as const

/** Every party that the seats table names, the Assembly among them. */
export const parties = [
  'Otan',
  'Nur Otan',
  'Amanat',
  'AIST bloc (Civic and Agrarian parties)',
  'Asar',
  'Ak Zhol',
  'Aq Jol',
  'Democratic Party of Kazakhstan',
  "Communist People's Party",
  "People's Party of Kazakhstan",
  'Auyl',
  'Respublica',
  'National Social Democratic Party',
  'Independents',
  'Assembly of the People (APK)',
] as const
