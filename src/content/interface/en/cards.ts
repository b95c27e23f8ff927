import type { Formats } from '../../../model/formats'
import type { InterfaceWords } from '../../../model/words'

export const quoteCard = {
  undated: 'date not given in the source',
  undatedInArticle: 'date not given in the article',
  undatedShort: 'undated',
  cite: 'Cite',
  styles: 'APA, Chicago, GOST',
  copy: 'Copy with attribution',
  copied: 'Copied',
  copyFailed: 'Copying did not work; please select the text',
  link: 'Link to this quotation',
  source: 'Source:',
  citation: ({ text, speaker, role, when, reported, title, publisher, url }) =>
    [
      `“${text}”`,
      `— ${speaker}, ${role}, ${when}`,
      reported,
      `${title}. ${publisher}. ${url}`,
    ].join('\n'),
  more: 'Read on',
  less: 'Show less',
  sureness: 'How sure we are:',
  translation: 'Our translation',
  translationBy: (publisher) => `Translation by ${publisher}`,
  noOriginal: 'No original was found.',
} satisfies InterfaceWords['quoteCard']

const countPersons = (persons: number, say: Formats) =>
  `${say.count(persons)} ${say.plural(persons, { one: 'person', other: 'persons' })}`

const millions = (persons: number, say: Formats) => `${say.decimal(persons / 1e6)} million`

const sayStated: InterfaceWords['chartFrame']['stated'] = ({ number, qualifier }, say) => {
  const text = say.count(number)
  if (qualifier === 'about') return `about ${text}`
  return qualifier === 'more' ? `more than ${text}` : text
}

export const chartFrame = {
  origin: ({ sources, date, sureness }, say) => [
    'Source: ',
    ...say.listPieces(sources),
    ` · numbers of ${say.edtf(date)} · `,
    sureness,
  ],
  moreSources: (count, say) => `and ${say.count(count)} more`,
  numbersOf: (date, say) => `Numbers of ${say.edtf(date)}`,
  sources: 'Sources',
  save: 'Save',
  link: 'Link',
  table: 'Table and sources',
  viewMissing:
    'This view could not be loaded. You see the one before. Press it again, or read its numbers in the table.',
  quote: 'The quotation that these numbers stand beside',
  group: 'Ethnic group',
  share: 'Share',
  population: 'Persons',
  thousands: 'Thousand persons',
  party: 'Party or body',
  seats: 'Seats',
  how: 'How filled',
  notPublished: 'no share found',
  reference: ({ name, share }, say) => `${name} = ${say.percent(share)}`,
  others: 'others',
  listSeats: (count, say) => `${say.count(count)} from party lists`,
  districtSeats: (count, say) => `${say.count(count)} from lists and districts`,
  total: 'Total',
  year: 'Year',
  change: 'Change',
  statedNumber: 'Number',
  statedBy: 'Stated by',
  base: 'Continues the census of',
  census: 'census',
  estimate: 'estimate',
  censusCaption: ({ first, last }) => `Share and persons by census, ${first} to ${last}`,
  electionsCaption: 'Seats after each election',
  views: {
    census: 'Show',
    paths: 'Order by',
    chamber: 'Election of',
    waffle: 'Show',
    tiles: 'Show',
  },
  tilesViews: { share: 'Share of the region', members: 'Where they live' },
  sayRegion: {
    share: ({ group, region, share }) => `${group} in ${region}: ${share} of its population`,
    members: ({ group, region, share }) => `${region}: ${share} of all ${group}`,
  },
  mostOfRegion: ({ group, inside, share, whole }, say) =>
    `${group} are ${say.percent(share)} of the people ${inside}, ${say.percent(whole)} in the whole country`,
  mostMembers: ({ group, inside, share }, say) =>
    `${say.percent(share)} of ${group} live ${inside}`,
  upTo: ({ share, decimals, isLast }, say) =>
    isLast ? say.percent(share, decimals) : say.decimal(share, decimals),
  districts: ({ measure, year }) => `By district: ${measure}, census ${year}`,
  district: ({ name, of, share }, say) => `${name}: ${say.percent(share)} ${of}`,
  region: 'Region',
  districtName: 'District',
  regionPercent: 'Share of the region (percent)',
  membersPercent: 'Share of the people (percent)',
  censusViews: {
    share: (since) => `Share since ${since}`,
    population: (since) => `Number since ${since}`,
  },
  pathOrders: { size: (year) => `Number in ${year}`, change: () => 'Change', name: () => 'Name' },
  allPeoples: (count, say) => `All ${say.count(count)} peoples`,
  highlight: 'Highlight a people',
  nobody: 'none',
  people: 'People',
  firstRegions: (count, say) => `The ${say.count(count)} regions with the largest share`,
  csv: 'CSV',
  csvSources: 'Sources of the CSV',
  svg: 'SVG',
  png: 'PNG',
  copied: 'Copied',
  copyFailed: 'Copying did not work; please copy the address of this page',
  sayGroup: ({ group, year, share, persons }, say) => {
    const values = [
      ...(share === undefined ? [] : [say.percent(share)]),
      ...(persons === undefined ? [] : [countPersons(persons, say)]),
    ]
    return `${group}, ${year}: ${say.list(values)}`
  },
  sayChange: ({ group, year, persons, change, since }, say) =>
    `${group}, ${year}: ${countPersons(persons, say)}, ${say.change(change)} against ${since}`,
  sayCensus: ({ group, year, share, decimals }, say) =>
    `${group}, census ${year}: ${say.percent(share, decimals)}`,
  sayEstimate: ({ group, date, share, decimals, base }, say) =>
    `${group}, ${say.edtf(date)}: ${say.percent(share, decimals)}, an estimate that continues the census of ${base}`,
  estimateHeader: ({ date, kind }, say) => `${say.edtf(date)}, ${kind}`,
  seatsOf: ({ seats, total }, say) =>
    seats === 0 ? `none of ${say.count(total)}` : `${say.count(seats)} of ${say.count(total)}`,
  sayElection: ({ year, quota, total }, say) => `${year}: ${quota}, of ${say.count(total)} seats`,
  seatRow: ({ party, how }) => `${party}, ${how}`,
  saySeats: ({ party, seats, total, how }, say) =>
    `${party}: ${say.count(seats)} of ${say.count(total)} seats, ${how}`,
  stated: sayStated,
  sayCount: ({ by, of, date, ...stated }, say) =>
    `${sayStated(stated, say)} ${of}: ${by}, ${say.edtf(date)}`,
  countTitle: ({ year, by }) => `${year}  ${by}`,
  countHeader: ({ by, of }) => `${by}: ${of}`,
  sayShare: ({ name, share }, say) => `${name}: ${say.percent(share)}`,
  millions,
  ends: ({ first, last }, say) =>
    [first, last].map((persons) => say.count(Math.round(persons / 1000))).join(' → '),
  newBase: (year) => `base: census of ${year} →`,
  sharePercent: 'Share (percent)',
  changePercent: 'Change (percent)',
  kind: 'Kind',
  precision: 'Precision',
  counted: 'What was counted',
  qualifiers: { exactly: 'as stated', about: 'about', more: 'more than' },
  fileFoot: ({ site, address }) => (address === '' ? site : `${site}, ${address}`),
  csvFoot: ({ title, sources }) =>
    `${title}. Source: ${sources.map(({ publisher, url }) => `${publisher} ${url}`).join('; ')}`,
} satisfies InterfaceWords['chartFrame']

export const sourceList = {
  title: 'Sources',
  none: 'No source given',
  intro:
    'Every number, date and quotation of the story leads here. Some addresses are copies of the publisher’s own page, and say so. A title in square brackets is our description, where the page shows none.',
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
  used: 'Also used in:',
  full: 'All on this source',
  close: 'Close',
  undated: 'no date shown',
  citedIn: 'Cited in:',
  named: ({ publisher, title }) => [publisher, ', ', title],
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
