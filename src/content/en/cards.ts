import type { WordsOfContent } from '../shape'

export const quoteCard = {
  undated: 'date not given in the source',
  undatedInArticle: 'date not given in the article',
  copy: 'Copy with attribution',
  copied: 'Copied',
  copyFailed: 'Copying did not work; please select the text',
  link: 'Link to this quotation',
  source: 'Source:',
  more: 'Read the whole quotation',
  less: 'Fold the quotation',
  sureness: 'How sure we are:',
  translation: 'Our translation:',
} satisfies WordsOfContent['quoteCard']

export const chartFrame = {
  source: 'Source',
  asOf: (date) => `numbers of ${date}`,
  table: 'Show as table',
  link: 'Link to this chart',
  group: 'Ethnic group',
  share: 'Share',
  population: 'Persons',
  party: 'Party or body',
  seats: 'Seats',
  how: 'How filled',
  notPublished: 'no share found',
  oneThird: 'one third',
  others: 'others',
  quotaSeats: (count) => `${count} elected by the Assembly`,
  listSeats: (count) => `${count} from party lists`,
  total: 'Total',
  otherPeoples: 'all other peoples',
} satisfies WordsOfContent['chartFrame']

export const sourceList = {
  title: 'Sources',
  intro:
    'Every number, date and quotation on this page leads here. Some addresses are copies of the publisher’s own page, and say so.',
  kinds: {
    article: 'the article this page starts from',
    law: 'law or legal database',
    official: 'state body',
    press: 'press',
    scholarly: 'scholarly work',
    international: 'international organisation or group',
    reference: 'reference work',
    data: 'data',
  },
  copy: 'copy of the publisher’s page',
  undated: 'no date shown',
  citedIn: 'Cited in:',
  opens: (publisher) => `Opens a page of ${publisher}`,
  citation: (number, publisher, title) => `Source ${number}: ${publisher}, ${title}`,
  stateOnlyMeaning: 'All the sources that agree are bodies of the Kazakh state.',
} satisfies WordsOfContent['sourceList']

export const confidence = {
  verified: {
    label: 'Two sources agree',
    meaning: 'Two or more separate publishers say the same.',
  },
  'single-source': {
    label: 'One source',
    meaning: 'One publisher says so, or several that repeat one origin.',
  },
  unverified: {
    label: 'Not confirmed',
    meaning: 'No second source was found: only the article says so, or it is our own inference.',
  },
} satisfies WordsOfContent['confidence']

export const independence = {
  mixed: 'not only state sources',
  'state-only': 'state sources only',
} satisfies WordsOfContent['independence']
