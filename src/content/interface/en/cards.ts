import type { InterfaceWords } from '../../../model/words'

export const quoteCard = {
  undated: 'date not given in the source',
  undatedInArticle: 'date not given in the article',
  copy: 'Copy with attribution',
  copied: 'Copied',
  copyFailed: 'Copying did not work; please select the text',
  link: 'Link to this quotation',
  source: 'Source:',
  citation: ({ text, speaker, role, when, reported, title, publisher, url }) =>
    [text, `— ${speaker}, ${role}, ${when}`, reported, `${title}. ${publisher}. ${url}`].join('\n'),
  more: 'Read the whole quotation',
  less: 'Fold the quotation',
  sureness: 'How sure we are:',
  translation: 'Our translation:',
} satisfies InterfaceWords['quoteCard']

export const chartFrame = {
  source: 'Source',
  asOf: (date) => `numbers of ${date}`,
  table: 'Show as table',
  link: 'Link to this chart',
  quote: 'The quotation that these numbers stand beside',
  group: 'Ethnic group',
  share: 'Share',
  population: 'Persons',
  thousands: 'Thousand persons',
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
  year: 'Year',
  change: 'Change',
  place: 'Region',
  statedNumber: 'Number',
  statedBy: 'Stated by',
  base: 'Goes on from the census of',
  census: 'census',
  estimate: 'estimate',
  views: { census: 'Show', paths: 'Order by', chamber: 'Election of' },
  censusViews: {
    share: (since) => `Share since ${since}`,
    population: (since) => `Number since ${since}`,
  },
  pathOrders: { size: (year) => `Number in ${year}`, change: () => 'Change', name: () => 'Name' },
  highlight: 'Highlight',
  nobody: 'nobody',
  download: 'Download',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Copying did not work; please copy the address of this page',
  sayGroup: (group, year, share, persons) =>
    `${group}, ${year}: ${[share, persons && `${persons} persons`].filter(Boolean).join(', ')}`,
  sayChange: (text, change, since) => `${text}, ${change} against ${since}`,
  sayEstimate: (group, when, share, base) =>
    `${group}, ${when}: ${share}, an estimate that goes on from the census of ${base}`,
  saySeats: (party, seats, total, how) => `${party}: ${seats} of ${total} seats, ${how}`,
  sayPlace: (group, place, persons, total) =>
    `${group} in ${place}: ${persons} persons${total === '' ? '' : ` of about ${total}`}`,
  sayCount: (number, by, when, of) => `${number} ${of}: ${by}, ${when}`,
  sayShare: (name, share) => `${name}: ${share}`,
  about: (number) => `about ${number}`,
  moreThan: (number) => `more than ${number}`,
  thousand: (number) => `${number} thousand`,
  million: (number) => `${number} million`,
  ofTotal: (part, total) => `${part} of ${total}`,
  newBase: (year) => `base: census of ${year} →`,
  sharesOnly: 'shares only',
  noQuota: 'none elected by the Assembly',
  districtSeats: (count) => `${count} from lists and districts`,
  percentUnit: 'percent',
  figure: 'Figure',
  value: 'Value',
  unit: 'Unit',
  kind: 'Kind',
  precision: 'Precision',
  counted: 'What was counted',
  wholePopulation: 'Persons in the country',
  qualifiers: { exactly: 'as stated', about: 'about', more: 'more than' },
  fileFoot: (site, address) => (address === '' ? site : `${site}, ${address}`),
} satisfies InterfaceWords['chartFrame']

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
  named: ({ publisher, title }) => [publisher, ', ', title],
  opens: (publisher) => `Opens a page of ${publisher}`,
  citation: ({ number, publisher, title }) => `Source ${number}: ${publisher}, ${title}`,
} satisfies InterfaceWords['sourceList']

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
} satisfies InterfaceWords['confidence']

export const independence = {
  mixed: 'not only state sources',
  'state-only': 'state sources only',
} satisfies InterfaceWords['independence']
