import type { LocaleWords } from '../../../model/localeWords'

/** As Russian is written in Kazakhstan: decimal comma, no-break spaces, 24 hours. */
export const locale = {
  tag: 'ru',
  label: 'РУС',
  time: {
    dateTime: '%A, %-d %B %Y г., %X',
    date: '%d.%m.%Y',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
    days: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    shortDays: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
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
  number: { decimal: ',', thousands: '\u00a0', grouping: [3], currency: ['', ''], minus: '−' },
  dateFormats: {
    year: '%Y',
    month: '%B %Y\u00a0г.',
    day: '%-d\u00a0%B %Y\u00a0г.',
    monthShort: '%b',
    monthOfYear: '%b %Y',
  },
  edtf: {
    decade: (year) => `${year}-е годы`,
    century: (year) => `${year}–${Number(year) + 99} годы`,
    approximate: (date) => `примерно ${date}`,
    uncertain: (date) => `возможно, ${date}`,
    interval: (start, end) =>
      /^\d+$/.test(start) && /^\d+$/.test(end) ? `${start}–${end}` : `${start} – ${end}`,
    since: (start) => `начало: ${start}`,
    until: (end) => `окончание: ${end}`,
  },
  percent: (number) => `${number}\u00a0%`,
  plural: (count) => {
    if (!Number.isInteger(count)) return 'other'
    const [ones, tens] = [Math.abs(count) % 10, Math.abs(count) % 100]
    if (ones === 1 && tens !== 11) return 'one'
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many'
  },
  list: (items) => items.flatMap((item, index) => (index === 0 ? [item] : [', ', item])),
  either: (items) =>
    items.flatMap((item, index) => {
      if (index === 0) return [item]
      return [index === items.length - 1 ? ' или ' : ', ', item]
    }),
} satisfies LocaleWords
