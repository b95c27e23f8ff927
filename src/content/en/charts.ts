import type { WordsOfContent } from '../shape'

export const charts = {
  'census-composition': {
    title:
      'Kazakhs went from 39.7\u202f% in 1989 to 70.4\u202f% in 2021, Russians from 37.8\u202f% to 15.5\u202f%',
    subtitle: 'Share of the population by census, percent',
    note: 'As reported by the sources named, not checked against the statistics bureau’s own tables. 1989 is the All-Union series; Kazakhstan later revised it to 40.1\u202f% Kazakhs and 37.4\u202f% Russians. No second source was found for Azerbaijanis and Turks. “Other peoples” is what remains.',
    description:
      'One bar for each of the censuses of 1989, 1999, 2009 and 2021, divided by ethnic group. The share of Kazakhs grows at each census, from 39.7 to 53.4, 63.1 and 70.4 percent. The share of Russians falls from 37.8 to 30.0, 23.7 and 15.5 percent.',
  },
  'majilis-2007': {
    title: 'Nine of 107: about one seat in twelve',
    subtitle: 'Seats in the Majilis after the election of 18 August 2007',
    note: 'The other 98 seats were filled from party lists and all went to one party, Nur Otan. The Majilis elected in 2023 had no seats for the Assembly.',
    description:
      'A half circle of 107 seats. Nine of them, elected by the Assembly, are marked; the other 98 went to the party Nur Otan.',
  },
  'start-of-2020': {
    title: 'A little less than “one third”: 31.5\u202f% at the start of 2020',
    subtitle: 'Share of the population, percent; one square is half a percent',
    note: 'The article’s own figures; no second source was found for them. Later figures fit: 69.03\u202f% Kazakhs for 1 January 2022, as reported by uakytnews.kz, and 70.4\u202f% in the census of 2021, as reported by aqparat.info. The two disagree with each other because estimates and the census are different series.',
    description:
      'Of 200 squares, 137 stand for Kazakhs, 68.5 percent, and 63 for all other peoples, 31.5 percent. A bar below compares 31.5 percent with one third, which is 33.3 percent.',
  },
} satisfies WordsOfContent['charts']

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
  Other: 'Other peoples',
  'Not stated': 'Not stated',
  Total: 'Total',
} satisfies WordsOfContent['groups']

export const parties = {
  Otan: 'Otan',
  'Nur Otan': 'Nur Otan',
  Amanat: 'Amanat',
  'AIST bloc (Civic and Agrarian parties)': 'AIST bloc (Civic and Agrarian parties)',
  Asar: 'Asar',
  'Ak Zhol': 'Ak Zhol',
  'Aq Jol': 'Aq Jol',
  'Democratic Party of Kazakhstan': 'Democratic Party of Kazakhstan',
  "Communist People's Party": 'Communist People’s Party',
  "People's Party of Kazakhstan": 'People’s Party of Kazakhstan',
  Auyl: 'Auyl',
  Respublica: 'Respublica',
  'National Social Democratic Party': 'National Social Democratic Party',
  Independents: 'Independents',
  'Assembly of the People (APK)': 'Assembly of the People',
} satisfies WordsOfContent['parties']

export const how = {
  elected: 'elected',
  'party list': 'party list',
  quota: 'elected by the Assembly',
  'single-member district': 'single-member district',
} satisfies WordsOfContent['how']
