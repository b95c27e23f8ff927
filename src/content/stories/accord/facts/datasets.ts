import type { CensusTableFacts, TilePlace } from '../../../../model/chartFacts'
import census from '../data/census.csv?raw'
import counts from '../data/counts.csv?raw'
import compact from '../data/compact.csv?raw'
import estimates from '../data/estimates.csv?raw'
import majilis from '../data/majilis.csv?raw'
import peoples from '../data/regions.csv?raw'

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
  /** Persons of every people in every region on one day. */
  regions: peoples,
  /** Districts in which one people is a large part. */
  compact,
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

/** The squares of the regions and of the three large cities, and the country. */
export const grid = [
  { region: 'kostanay', column: 2, row: 0 },
  { region: 'north-kazakhstan', column: 3, row: 0 },
  { region: 'pavlodar', column: 4, row: 0 },
  { region: 'west-kazakhstan', column: 0, row: 1 },
  { region: 'aktobe', column: 1, row: 1 },
  { region: 'akmola', column: 3, row: 1 },
  { region: 'astana', column: 4, row: 1 },
  { region: 'east-kazakhstan', column: 5, row: 1 },
  { region: 'atyrau', column: 0, row: 2 },
  { region: 'ulytau', column: 2, row: 2 },
  { region: 'karaganda', column: 3, row: 2 },
  { region: 'abai', column: 4, row: 2 },
  { region: 'jetisu', column: 5, row: 2 },
  { region: 'mangystau', column: 0, row: 3 },
  { region: 'kyzylorda', column: 2, row: 3 },
  { region: 'turkistan', column: 3, row: 3 },
  { region: 'zhambyl', column: 4, row: 3 },
  { region: 'almaty-region', column: 5, row: 3 },
  { region: 'shymkent', column: 3, row: 4 },
  { region: 'almaty-city', column: 5, row: 4 },
] as const satisfies readonly TilePlace[]

export const regions = ['country', ...grid.map(({ region }) => region)] as const

/** Districts in which one people is a large part. */
export const districts = [
  'sayram',
  'sauran',
  'uyghur',
  'panfilov',
  'korday',
  'ridder',
  'shemonaikha',
  'altai',
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
  'Dungan',
  'Tajik',
  'Kurdish',
  'Kyrgyz',
  'Chechen',
  'Polish',
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
