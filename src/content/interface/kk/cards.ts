import type { Formats } from '../../../model/formats'
import type { InterfaceWords } from '../../../model/words'

export const quoteCard = {
  undated: 'дереккөзде күні көрсетілмеген',
  undatedInArticle: 'мақалада күні көрсетілмеген',
  undatedShort: 'күні белгісіз',
  cite: 'Дәйектеу',
  styles: 'APA, Чикаго, МЕМСТ',
  copy: 'Дереккөзімен бірге көшіру',
  copied: 'Көшірілді',
  copyFailed: 'Көшіру мүмкін болмады; мәтінді өзіңіз белгілеп алыңыз',
  link: 'Осы дәйексөзге сілтеме',
  source: 'Дереккөз:',
  citation: ({ text, speaker, role, when, reported, title, publisher, url }) =>
    [
      `«${text}»`,
      `– ${speaker}, ${role}, ${when}`,
      reported,
      `${title}. ${publisher}. ${url}`,
    ].join('\n'),
  more: 'Әрі қарай оқу',
  less: 'Қысқарту',
  sureness: 'Қаншалықты сенімдіміз:',
  translation: 'Біздің аударма',
  translationBy: (publisher) => `Аударма (${publisher})`,
  noOriginal: '(Түпнұсқасы табылмады.)',
} satisfies InterfaceWords['quoteCard']

const countPersons = (persons: number, say: Formats) => `${say.count(persons)} адам`

const millions = (persons: number, say: Formats) => `${say.decimal(persons / 1e6)}\u00a0млн`

/** Endings of «from» after a number, by its last spoken word: ones, then tens. */
const endings = [
  ['', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'],
  ['', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'],
] as const

/** 120 → '120-дан', 98 → '98-ден'; whole numbers from 1. */
const countFrom = (number: number, say: Formats) => {
  const [ones, tens] = [number % 10, Math.floor(number / 10) % 10]
  const small = endings[0][ones] === '' ? endings[1][tens] : endings[0][ones]
  const ending = small === '' ? (number % 1000 === 0 ? 'нан' : 'ден') : small
  return `${say.count(number)}-${ending ?? ''}`
}

const sayStated: InterfaceWords['chartFrame']['stated'] = ({ number, qualifier }, say) => {
  const text = say.count(number)
  if (qualifier === 'about') return `шамамен ${text}`
  return qualifier === 'more' ? `${countFrom(number, say)} астам` : text
}

/** The tables name what was measured in English. */
const sayMeasure = (measure: string) => (measure === 'native language' ? 'ана тілі' : measure)

export const chartFrame = {
  origin: ({ sources, date, sureness }, say) => [
    'Дереккөз: ',
    ...say.listPieces(sources),
    ` · деректер уақыты: ${say.edtf(date)} · `,
    sureness,
  ],
  moreSources: (count, say) => `тағы ${say.count(count)}`,
  numbersOf: (date, say) => `Деректер уақыты: ${say.edtf(date)}`,
  sources: 'Дереккөздер',
  save: 'Сақтау',
  link: 'Сілтеме',
  table: 'Кесте мен дереккөздер',
  viewMissing:
    'Бұл көрініс жүктелмеді. Бұрынғысы көрсетілген. Қайта басыңыз немесе сандарын кестеден қараңыз.',
  quote: 'Осы сандар қатар қойылған дәйексөз',
  group: 'Этнос',
  share: 'Үлесі',
  population: 'Адам саны',
  thousands: 'Мың адам',
  party: 'Партия немесе орган',
  seats: 'Орын саны',
  how: 'Қалай толтырылған',
  notPublished: 'үлесі табылмады',
  reference: ({ name, share }, say) => `${name} = ${say.percent(share)}`,
  others: 'басқалар',
  listSeats: (count, say) => `${say.count(count)} орын партиялық тізімнен`,
  districtSeats: (count, say) => `${say.count(count)} орын тізім мен округтерден`,
  total: 'Барлығы',
  year: 'Жыл',
  change: 'Өзгеріс',
  statedNumber: 'Сан',
  statedBy: 'Кім айтқан',
  base: 'Негізге алынған санақ',
  census: 'санақ',
  estimate: 'бағалау',
  censusCaption: ({ first, last }) =>
    `Халық санақтары бойынша үлесі және адам саны, ${first}–${last}`,
  electionsCaption: 'Әр сайлаудан кейінгі орындар',
  views: {
    census: 'Көрсету',
    paths: 'Реттеу',
    chamber: 'Сайлау жылы',
    waffle: 'Көрсету',
    tiles: 'Көрсету',
  },
  tilesViews: { share: 'Өңірдегі үлесі', members: 'Қай жерде тұрады' },
  sayRegion: {
    share: ({ group, region, share }) => `${region}: ${group}, халықтағы үлесі ${share}`,
    members: ({ group, region, share }) => `${region}: ${group}, осында тұратындары ${share}`,
  },
  mostOfRegion: ({ group, inside, share, whole }, say) =>
    `${inside} ${group} – ${say.percent(share)}, бүкіл елде – ${say.percent(whole)}`,
  mostMembers: ({ group, inside, share }, say) =>
    `${inside} тұратын ${group} – барлығының ${say.percent(share)}`,
  upTo: ({ share, decimals, isLast }, say) =>
    isLast ? say.percent(share, decimals) : say.decimal(share, decimals),
  districts: ({ measure, year }) => `Аудандар: ${sayMeasure(measure)}, ${year} жылғы санақ`,
  district: ({ name, of, share }, say) => `${name}: ${of}, ${say.percent(share)}`,
  region: 'Өңір',
  districtName: 'Аудан',
  regionPercent: 'Өңірдегі үлесі (пайыз)',
  membersPercent: 'Этностағы үлесі (пайыз)',
  censusViews: {
    share: (since) => `Үлесі, ${since} жылдан бері`,
    population: (since) => `Саны, ${since} жылдан бері`,
  },
  pathOrders: {
    size: (year) => `Саны, ${year} жыл`,
    change: () => 'Өзгерісі',
    name: () => 'Атауы',
  },
  allPeoples: (count, say) => `Барлық ${say.count(count)} этнос`,
  highlight: 'Этносты ерекшелеу',
  nobody: 'жоқ',
  people: 'Этнос',
  firstRegions: (count, say) => `Үлесі ең жоғары ${say.count(count)} өңір`,
  csv: 'CSV',
  csvSources: 'CSV дереккөздері',
  svg: 'SVG',
  png: 'PNG',
  copied: 'Көшірілді',
  copyFailed: 'Көшіру мүмкін болмады; осы беттің мекенжайын өзіңіз көшіріп алыңыз',
  sayGroup: ({ group, year, share, persons }, say) => {
    const values = [
      ...(share === undefined ? [] : [say.percent(share)]),
      ...(persons === undefined ? [] : [countPersons(persons, say)]),
    ]
    return `${group}, ${year}: ${say.list(values)}`
  },
  sayChange: ({ group, year, persons, change, since }, say) =>
    `${group}, ${year}: ${countPersons(persons, say)}, ${since} жылмен салыстырғанда ${say.change(change)}`,
  sayCensus: ({ group, year, share, decimals }, say) =>
    `${group}, ${year} жылғы санақ: ${say.percent(share, decimals)}`,
  sayEstimate: ({ group, date, share, decimals, base }, say) =>
    `${group}, ${say.edtf(date)}: ${say.percent(share, decimals)}, ${base} жылғы санаққа негізделген бағалау`,
  estimateHeader: ({ date, kind }, say) =>
    `${say.edtf(date)}, ${{ census: 'санақ', estimate: 'бағалау' }[kind]}`,
  seatsOf: ({ seats, total }, say) => `${countFrom(total, say)} ${say.count(seats)}`,
  sayElection: ({ year, quota, total }, say) =>
    `${year}: ${quota}, барлығы ${say.count(total)} орын`,
  seatRow: ({ party, how }) => `${party}, ${how}`,
  saySeats: ({ party, seats, total, how }, say) =>
    `${party}: ${say.count(seats)} орын (барлығы ${say.count(total)}), ${how}`,
  stated: sayStated,
  sayCount: ({ by, of, date, ...stated }, say) =>
    `${sayStated(stated, say)} ${of}: ${by}, ${say.edtf(date)}`,
  countTitle: ({ year, by }) => `${year}  ${by}`,
  countHeader: ({ by, of }) => `${by}: ${of}`,
  sayShare: ({ name, share }, say) => `${name}: ${say.percent(share)}`,
  millions,
  ends: ({ first, last }, say) =>
    [first, last].map((persons) => say.count(Math.round(persons / 1000))).join(' → '),
  newBase: (year) => `негізі: ${year} жылғы санақ →`,
  sharePercent: 'Үлесі (пайыз)',
  changePercent: 'Өзгерісі (пайыз)',
  kind: 'Түрі',
  precision: 'Дәлдігі',
  counted: 'Не саналған',
  qualifiers: { exactly: 'айтылғандай', about: 'шамамен', more: 'астам' },
  fileFoot: ({ site, address }) => (address === '' ? site : `${site}, ${address}`),
  csvFoot: ({ title, sources }) =>
    `${title}. Дереккөз: ${sources.map(({ publisher, url }) => `${publisher} ${url}`).join('; ')}`,
} satisfies InterfaceWords['chartFrame']

export const sourceList = {
  title: 'Дереккөздер',
  none: 'Дереккөзі көрсетілмеген',
  intro:
    'Баяндағы әр сан, күн және дәйексөз осында әкеледі. Кейбір мекенжайлар – баспагер бетінің көшірмесі; ондайы жанында айтылған. Төртбұрышты жақшадағы атау – бетте атау болмағандықтан, біздің сипаттамамыз.',
  kinds: {
    article: 'осы бетке негіз болған мақала',
    law: 'заң немесе құқықтық дерекқор',
    official: 'мемлекеттік орган',
    press: 'баспасөз',
    scholarly: 'ғылыми еңбек',
    international: 'халықаралық ұйым немесе топ',
    reference: 'анықтамалық',
    data: 'деректер',
  },
  copy: 'баспагер бетінің көшірмесі',
  used: 'Тағы қай жерде қолданылған:',
  full: 'Осы дереккөз туралы толық',
  close: 'Жабу',
  undated: 'күні көрсетілмеген',
  citedIn: 'Сілтеме жасалған жерлер:',
  named: ({ publisher, title }) => [publisher, ', ', title],
  citation: ({ number, publisher, title }) => `${number}-дереккөз: ${publisher}, ${title}`,
} satisfies InterfaceWords['sourceList']

export const confidence = {
  verified: {
    label: 'Екі дереккөз растайды',
    meaning: 'Бір-біріне байланысы жоқ екі немесе одан көп баспагер бірдей айтады.',
  },
  'single-source': {
    label: 'Бір дереккөз',
    meaning: 'Мұны бір баспагер ғана айтады немесе бірнешеуі бір деректі қайталайды.',
  },
  unverified: {
    label: 'Расталмаған',
    meaning: 'Екінші дереккөз табылмады: мұны мақала ғана айтады немесе бұл – біздің болжамымыз.',
  },
} satisfies InterfaceWords['confidence']

export const independence = {
  mixed: 'тек мемлекеттік дереккөздер емес',
  'state-only': 'тек мемлекеттік дереккөздер',
} satisfies InterfaceWords['independence']
