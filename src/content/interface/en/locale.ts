import type { LocaleWords } from '../../../model/localeWords'

/** British order and 24 hours; the narrow no-break space keeps a number and its sign together. */
export const locale = {
  tag: 'en',
  label: 'EN',
  time: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ],
  },
  number: { decimal: '.', thousands: ',' },
  dateFormats: {
    year: '%Y',
    month: '%B %Y',
    day: '%-d %B %Y',
    monthShort: '%b',
    monthOfYear: '%b %Y',
  },
  beforeEra: (date) => `${date}\u00a0BCE`,
  percent: (number) => `${number}\u202f%`,
  plural: (count) => (count === 1 ? 'one' : 'other'),
  list: (items) => items.flatMap((item, index) => (index === 0 ? [item] : [', ', item])),
  either: (items) =>
    items.flatMap((item, index) => {
      if (index === 0) return [item]
      return [index === items.length - 1 ? ' or ' : ', ', item]
    }),
} satisfies LocaleWords
