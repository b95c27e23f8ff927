import type { LocaleWords } from '../../../model/localeWords'

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
  number: { decimal: ',', thousands: '\u00a0' },
  dateFormats: {
    year: '%Y',
    month: '%Y жылғы %B',
    day: '%Y жылғы %-d\u00a0%B',
    monthShort: '%b',
    monthOfYear: '%Y\u00a0ж. %b',
  },
  beforeEra: (date) => `б.з.д.\u00a0${date}`,
  percent: (number) => `${number}\u00a0%`,
  plural: () => 'other',
  list: (items) => items.flatMap((item, index) => (index === 0 ? [item] : [', ', item])),
  either: (items) =>
    items.flatMap((item, index) => {
      if (index === 0) return [item]
      return [index === items.length - 1 ? ' немесе ' : ', ', item]
    }),
} satisfies LocaleWords
