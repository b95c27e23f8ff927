import type { LocaleWords } from '../../../model/localeWords'

/** The ending of «from» and of «to» after the name of a month, by the harmony of its vowels. */
const endings: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  қаңтар: { from: 'дан', to: 'ға' },
  ақпан: { from: 'нан', to: 'ға' },
  наурыз: { from: 'дан', to: 'ға' },
  сәуір: { from: 'ден', to: 'ге' },
  мамыр: { from: 'дан', to: 'ға' },
  маусым: { from: 'нан', to: 'ға' },
  шілде: { from: 'ден', to: 'ге' },
  тамыз: { from: 'дан', to: 'ға' },
  қыркүйек: { from: 'тен', to: 'ке' },
  қазан: { from: 'нан', to: 'ға' },
  қараша: { from: 'дан', to: 'ға' },
  желтоқсан: { from: 'нан', to: 'ға' },
  жылдар: { from: 'дан', to: 'ға' },
}

/** '2026' → '2026 жылдан', '2026 жылғы 1 шілде' → '2026 жылғы 1 шілдеден'. */
const decline = (date: string, ending: 'from' | 'to') => {
  if (isYear(date)) return `${date} жыл${{ from: 'дан', to: 'ға' }[ending]}`
  const word = /\p{L}+$/u.exec(date)?.[0] ?? ''
  return date + (endings[word]?.[ending] ?? '')
}

/** Years are joined by a dash alone, dates of several words with spaces around it. */
const isYear = (date: string) => /^\d+$/.test(date)

/** The year comes first; a decimal comma; a no-break space in thousands and before %. */
export const locale = {
  tag: 'kk',
  label: 'ҚАЗ',
  time: {
    months: [
      'қаңтар',
      'ақпан',
      'наурыз',
      'сәуір',
      'мамыр',
      'маусым',
      'шілде',
      'тамыз',
      'қыркүйек',
      'қазан',
      'қараша',
      'желтоқсан',
    ],
    shortMonths: [
      'қаң.',
      'ақп.',
      'нау.',
      'сәу.',
      'мам.',
      'мау.',
      'шіл.',
      'там.',
      'қыр.',
      'қаз.',
      'қар.',
      'жел.',
    ],
  },
  alphabet: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  number: { decimal: ',', thousands: '\u00a0' },
  dateFormats: {
    year: '%Y',
    month: '%Y жылғы %B',
    day: '%Y жылғы %-d\u00a0%B',
    monthShort: '%b',
    monthOfYear: '%Y\u00a0ж. %b',
  },
  beforeEra: (date) => `б.з.д.\u00a0${date}`,
  edtf: {
    decade: (year) => `${year} жылдар`,
    century: (year) => `${year}–${Number(year) + 99} жылдар`,
    approximate: (date) => `шамамен ${date}`,
    uncertain: (date) => `мүмкін, ${date}`,
    interval: (start, end) =>
      isYear(start) && isYear(end) ? `${start}–${end}` : `${start} – ${end}`,
    since: (start) => `${decline(start, 'from')} бастап`,
    until: (end) => `${decline(end, 'to')} дейін`,
  },
  percent: (number) => `${number}\u00a0%`,
  plural: () => 'other',
  list: (items) => items.flatMap((item, index) => (index === 0 ? [item] : [', ', item])),
  either: (items) =>
    items.flatMap((item, index) => {
      if (index === 0) return [item]
      return [index === items.length - 1 ? ' немесе ' : ', ', item]
    }),
} satisfies LocaleWords
