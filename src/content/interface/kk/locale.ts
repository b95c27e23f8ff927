import type { LocaleWords } from '../../../model/localeWords'

/** The year comes first, as in the laws; months have one form; after a number words stay singular. */
export const locale = {
  tag: 'kk',
  label: 'ҚАЗ',
  time: {
    dateTime: '%Y\u00a0ж. %-d %B, %A, %X',
    date: '%d.%m.%Y',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
    days: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
    shortDays: ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб'],
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
  number: { decimal: ',', thousands: '\u00a0', grouping: [3], currency: ['', ''] },
  dateFormats: {
    year: '%Y',
    month: '%Y жылғы %B',
    day: '%Y жылғы %-d\u00a0%B',
    monthShort: '%b',
    monthOfYear: '%Y\u00a0ж. %b',
  },
  edtf: {
    decade: (year) => `${year} жылдар`,
    century: (year) => `${year}–${Number(year) + 99} жылдар`,
    approximate: (date) => `шамамен ${date}`,
    uncertain: (date) => `мүмкін, ${date}`,
    interval: (start, end) => `${start} – ${end}`,
    since: (start) => `басталуы: ${start}`,
    until: (end) => `аяқталуы: ${end}`,
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
