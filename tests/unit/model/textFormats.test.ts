import { describe, expect, test } from 'vitest'
import { textLocale as locale } from '../../../src/content/interface/en/textLocale'
import { parseEdtf, utc } from '../../../src/model/edtf'
import { createTextFormats } from '../../../src/model/textFormats'

const formats = createTextFormats(locale)
const narrow = '\u202f'

test.each([
  [0, '0'],
  [999, '999'],
  [18632200, '18,632,200'],
])('%d persons', (value, text) => {
  expect(formats.count(value)).toBe(text)
})

test.each([
  [39.7, undefined, '39.7'],
  [23.7, 2, '23.70'],
  [70, undefined, '70.0'],
  [100 / 3, undefined, '33.3'],
  [69, 0, '69'],
])('%d with %s decimals', (value, digits, text) => {
  expect(formats.decimal(value, digits)).toBe(text)
  expect(formats.percent(value, digits)).toBe(`${text}${narrow}%`)
})

test('a number below zero has a minus, and nothing rounded to none has one', () => {
  expect(formats.count(-1234567)).toBe('−1,234,567')
  expect(formats.decimal(-0.04)).toBe('0.0')
  expect(formats.change(-30.6)).toBe(`−31${narrow}%`)
})

test('a moment by year, month and day, in UTC although the clock stands at Almaty', () => {
  const lastMoment = utc(1995, 3, 2) - 1
  expect(formats.year(lastMoment)).toBe('1995')
  expect(formats.month(lastMoment)).toBe('March 1995')
  expect(formats.monthShort(lastMoment)).toBe('Mar')
  expect(formats.day(lastMoment)).toBe('1 March 1995')
})

test('a year before the common era, or before the year 1000', () => {
  const words = (text: string) => formats.edtf(parseEdtf(text)).replaceAll('\u00a0', ' ')
  expect(words('0000')).toBe('1 BCE')
  expect(words('-0043-03-15')).toBe('15 March 44 BCE')
  expect(words('-0026/0014-08')).toBe('27 BCE to August 14')
})

describe('a date in words', () => {
  test.each([
    ['1995-03-01', '1 March 1995'],
    ['1995-03', 'March 1995'],
    ['2020', '2020'],
    ['199X', '1990s'],
    ['19XX', 'the years 1900 to 1999'],
    ['1994~', 'about 1994'],
    ['1994?', 'possibly 1994'],
    ['1994%', 'possibly about 1994'],
    ['1991/1994~', '1991 to about 1994'],
    ['1989/2021', '1989 to 2021'],
    ['2021-03/..', 'since March 2021'],
    ['../1991-12-16', 'until 16 December 1991'],
  ])('%s', (text, words) => {
    expect(formats.edtf(parseEdtf(text))).toBe(words)
  })
})

test('all comes from the locale: another one changes names, signs and order', () => {
  const russian = createTextFormats({
    ...locale,
    number: { decimal: ',', thousands: '\u00a0' },
    time: {
      ...locale.time,
      months: locale.time.months.map((name) => name.toLowerCase()) as Months,
    },
    dateFormats: { ...locale.dateFormats, year: '%Y г.', day: '%d.%m.%Y' },
    percent: (number) => `${number}%`,
  })
  expect(russian.count(18632200)).toBe('18\u00a0632\u00a0200')
  expect(russian.percent(39.7)).toBe('39,7%')
  expect(russian.edtf(parseEdtf('1995-03-01'))).toBe('01.03.1995')
  expect(russian.edtf(parseEdtf('1995-03'))).toBe('march 1995')
  expect(russian.edtf(parseEdtf('1995'))).toBe('1995 г.')
})

type Months = Parameters<typeof createTextFormats>[0]['time']['months']
