import census from '../data/census.csv?raw'
import majilis from '../data/majilis.csv?raw'

/** Composition by census: one row per census and group. */
export const censusCsv = census

/** Seats of the Majilis after each election. */
export const majilisCsv = majilis

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
