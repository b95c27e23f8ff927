import type { Formats } from '../../../model/formats'
import type { InterfaceWords } from '../../../model/words'
import { capital } from './capital'

export const quoteCard = {
  undated: 'в источнике нет даты',
  undatedInArticle: 'в статье нет даты',
  undatedShort: 'без даты',
  cite: 'Цитировать',
  styles: 'APA, Чикаго, ГОСТ',
  copy: 'Скопировать с указанием источника',
  copied: 'Скопировано',
  copyFailed: 'Скопировать не удалось; выделите, пожалуйста, текст',
  link: 'Ссылка на эту цитату',
  source: 'Источник:',
  citation: ({ text, speaker, role, when, reported, title, publisher, url }) =>
    [
      `«${text}»`,
      `— ${speaker}, ${role}, ${when}`,
      reported,
      `${title}. ${publisher}. ${url}`,
    ].join('\n'),
  more: 'Читать дальше',
  less: 'Свернуть',
  sureness: 'Насколько это надёжно:',
  translation: 'Наш перевод',
  translationBy: (publisher) => `Перевод (${publisher})`,
  noOriginal: '(Оригинал не найден.)',
} satisfies InterfaceWords['quoteCard']

const countPersons = (persons: number, say: Formats) =>
  `${say.count(persons)}\u00a0${say.plural(persons, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })}`

const millions = (persons: number, say: Formats) => `${say.decimal(persons / 1e6)}\u00a0млн`

/** 'из 107 мест'. */
const ofSeats = (total: number, say: Formats) =>
  `из ${say.count(total)} ${say.plural(total, { one: 'места', other: 'мест' })}`

const sayStated: InterfaceWords['chartFrame']['stated'] = ({ number, qualifier }, say) => {
  const text = say.count(number)
  if (qualifier === 'about') return `около ${text}`
  return qualifier === 'more' ? `более ${text}` : text
}

const measures = { 'native language': 'родной язык' } as const

export const chartFrame = {
  origin: ({ sources, date, sureness }, say) => [
    'Источники: ',
    ...say.listPieces(sources),
    ` · данные: ${say.edtf(date)} · `,
    sureness,
  ],
  moreSources: (count, say) => `и ещё ${say.count(count)}`,
  numbersOf: (date, say) => `Данные: ${say.edtf(date)}`,
  sources: 'Источники',
  save: 'Сохранить',
  link: 'Ссылка',
  table: 'Таблица и источники',
  viewMissing:
    'Этот вид не загрузился. Показан прежний. Нажмите ещё раз или посмотрите числа в таблице.',
  quote: 'Цитата, рядом с которой стоят эти числа',
  group: 'Этнос',
  share: 'Доля',
  population: 'Человек',
  thousands: 'Тысяч человек',
  party: 'Партия или орган',
  seats: 'Места',
  how: 'Как заняты',
  notPublished: 'доля не найдена',
  reference: ({ name, share }, say) => `${name} = ${say.percent(share)}`,
  others: 'другие',
  listSeats: (count, say) => `${say.count(count)} по партийным спискам`,
  districtSeats: (count, say) => `${say.count(count)} по спискам и округам`,
  total: 'Всего',
  year: 'Год',
  change: 'Изменение',
  statedNumber: 'Число',
  statedBy: 'Кто называет',
  base: 'Продолжает перепись',
  census: 'перепись',
  estimate: 'оценка',
  censusCaption: ({ first, last }) => `Доля и численность по переписям, ${first}–${last}`,
  electionsCaption: 'Места после каждых выборов',
  views: {
    census: 'Показать',
    paths: 'Порядок',
    chamber: 'Выборы',
    waffle: 'Показать',
    tiles: 'Показать',
  },
  tilesViews: { share: 'Доля в регионе', members: 'Где живут' },
  sayRegion: {
    share: ({ group, region, share }) => `${region}: ${group}, ${share} населения`,
    members: ({ group, region, share }) => `${region}: ${group}, ${share} от их числа`,
  },
  mostOfRegion: ({ group, inside, share, whole }, say) =>
    `${capital(group)}\u00a0— ${say.percent(share)} населения ${inside}, ${say.percent(whole)} по всей стране`,
  mostMembers: ({ group, inside, share }, say) =>
    `${capital(group)}: ${say.percent(share)} живут ${inside}`,
  upTo: ({ share, decimals, isLast }, say) =>
    isLast ? say.percent(share, decimals) : say.decimal(share, decimals),
  districts: ({ measure, year }) => `По районам: ${measures[measure]}, перепись ${year}\u00a0г.`,
  district: ({ name, of, share }, say) => `${name}: ${of}\u00a0— ${say.percent(share)}`,
  region: 'Регион',
  districtName: 'Район',
  regionPercent: 'Доля в регионе (проценты)',
  membersPercent: 'Доля этноса (проценты)',
  censusViews: {
    share: (since) => `Доля с ${since}\u00a0г.`,
    population: (since) => `Число с ${since}\u00a0г.`,
  },
  pathOrders: {
    size: (year) => `Число в ${year}\u00a0г.`,
    change: () => 'Изменение',
    name: () => 'Название',
  },
  allPeoples: (count, say) => `Все этносы: ${say.count(count)}`,
  highlight: 'Выделить этнос',
  nobody: 'нет',
  people: 'Этнос',
  firstRegions: (count, say) => `Регионы с наибольшей долей: ${say.count(count)}`,
  csv: 'CSV',
  csvSources: 'Источники чисел CSV',
  svg: 'SVG',
  png: 'PNG',
  copied: 'Скопировано',
  copyFailed: 'Скопировать не удалось; скопируйте, пожалуйста, адрес этой страницы',
  sayGroup: ({ group, year, share, persons }, say) => {
    const values = [
      ...(share === undefined ? [] : [say.percent(share)]),
      ...(persons === undefined ? [] : [countPersons(persons, say)]),
    ]
    return `${capital(group)}, ${year}: ${say.list(values)}`
  },
  sayChange: ({ group, year, persons, change, since }, say) =>
    `${capital(group)}, ${year}: ${countPersons(persons, say)}, ${say.change(change)} к ${since}\u00a0г.`,
  sayCensus: ({ group, year, share, decimals }, say) =>
    `${capital(group)}, перепись ${year}\u00a0г.: ${say.percent(share, decimals)}`,
  sayEstimate: ({ group, date, share, decimals, base }, say) =>
    `${capital(group)}, ${say.edtf(date)}: ${say.percent(share, decimals)}, оценка, продолжающая перепись ${base}\u00a0г.`,
  estimateHeader: ({ date, kind }, say) =>
    `${say.edtf(date)}, ${{ census: 'перепись', estimate: 'оценка' }[kind]}`,
  seatsOf: ({ seats, total }, say) =>
    seats === 0 ? `ни одного из ${say.count(total)}` : `${say.count(seats)} из ${say.count(total)}`,
  sayElection: ({ year, quota, total }, say) =>
    `${year}: ${quota}, всего мест: ${say.count(total)}`,
  seatRow: ({ party, how }) => `${party}, ${how}`,
  saySeats: ({ party, seats, total, how }, say) =>
    `${party}: ${say.count(seats)} ${ofSeats(total, say)}, ${how}`,
  stated: sayStated,
  sayCount: ({ by, of, date, ...stated }, say) =>
    `${by}, ${say.edtf(date)}: ${sayStated(stated, say)} (${of})`,
  countTitle: ({ year, by }) => `${year}  ${by}`,
  countHeader: ({ by, of }) => `${by}: ${of}`,
  sayShare: ({ name, share }, say) => `${name}: ${say.percent(share)}`,
  millions,
  ends: ({ first, last }, say) =>
    [first, last].map((persons) => say.count(Math.round(persons / 1000))).join(' → '),
  newBase: (year) => `база: перепись ${year} →`,
  sharePercent: 'Доля (проценты)',
  changePercent: 'Изменение (проценты)',
  kind: 'Вид',
  precision: 'Точность',
  counted: 'Что считали',
  qualifiers: { exactly: 'как названо', about: 'около', more: 'более' },
  fileFoot: ({ site, address }) => (address === '' ? site : `${site}, ${address}`),
  csvFoot: ({ title, sources }) =>
    `${title}. Источник: ${sources.map(({ publisher, url }) => `${publisher} ${url}`).join('; ')}`,
} satisfies InterfaceWords['chartFrame']

export const sourceList = {
  title: 'Источники',
  none: 'Источник не указан',
  intro:
    'Сюда ведёт каждое число, каждая дата и каждая цитата этой истории. Некоторые адреса\u00a0— копии страницы издателя, и это указано. Название в квадратных скобках\u00a0— наше описание, если на странице названия нет.',
  kinds: {
    article: 'статья, с которой начинается эта страница',
    law: 'закон или база законов',
    official: 'государственный орган',
    press: 'пресса',
    scholarly: 'научная работа',
    international: 'международная организация или группа',
    reference: 'справочное издание',
    data: 'данные',
  },
  copy: 'копия страницы издателя',
  used: 'Использован также здесь:',
  full: 'Всё об этом источнике',
  close: 'Закрыть',
  undated: 'даты нет',
  citedIn: 'На него опираются:',
  named: ({ publisher, title }) => [publisher, ', ', title],
  citation: ({ number, publisher, title }) => `Источник ${number}: ${publisher}, ${title}`,
} satisfies InterfaceWords['sourceList']

export const confidence = {
  verified: {
    label: 'Источники совпадают',
    meaning: 'Два или более издателя независимо друг от друга говорят одно и то же.',
  },
  'single-source': {
    label: 'Один источник',
    meaning: 'Так говорит один издатель или несколько, которые повторяют одно и то же сообщение.',
  },
  unverified: {
    label: 'Не подтверждено',
    meaning:
      'Второй источник не найден: так говорится только в статье, или это наш собственный вывод.',
  },
} satisfies InterfaceWords['confidence']

export const independence = {
  mixed: 'не только государственные источники',
  'state-only': 'только государственные источники',
} satisfies InterfaceWords['independence']
