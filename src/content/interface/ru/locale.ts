import type { LocaleWords } from '../../../model/localeWords'

/** A decimal comma; a no-break space in thousands and before %; «г.» after a date in words. */
export const locale = {
  tag: 'ru',
  label: 'РУС',
  time: {
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    shortMonths: [
      'янв.',
      'февр.',
      'март',
      'апр.',
      'май',
      'июнь',
      'июль',
      'авг.',
      'сент.',
      'окт.',
      'нояб.',
      'дек.',
    ],
  },
  monthsAlone: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  number: { decimal: ',', thousands: '\u00a0' },
  dateFormats: {
    year: '%Y',
    month: '%OB %Y\u00a0г.',
    day: '%-d\u00a0%B %Y\u00a0г.',
    monthShort: '%b',
    monthOfYear: '%b %Y',
  },
  beforeEra: (date) => `${date} до\u00a0н.\u00a0э.`,
  percent: (number) => `${number}\u00a0%`,
  plural: (count) => {
    if (!Number.isInteger(count)) return 'other'
    const [last, lastTwo] = [Math.abs(count) % 10, Math.abs(count) % 100]
    if (last === 1 && lastTwo !== 11) return 'one'
    return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many'
  },
  list: (items) => items.flatMap((item, index) => (index === 0 ? [item] : [', ', item])),
  either: (items) =>
    items.flatMap((item, index) => {
      if (index === 0) return [item]
      return [index === items.length - 1 ? ' или ' : ', ', item]
    }),
} satisfies LocaleWords
