import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterEnd,
  hasSoftEnd,
  hasSoftStart,
  parseEdtf,
  startOf,
  utc,
} from '../../../src/model/edtf'

const day = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : ms)

describe('a date covers all that its precision leaves open', () => {
  test.each([
    // text, first day, first day after, precision
    ['1995', '1995-01-01', '1996-01-01', 'year'],
    ['1995-03', '1995-03-01', '1995-04-01', 'month'],
    ['1995-12', '1995-12-01', '1996-01-01', 'month'],
    ['1995-03-01', '1995-03-01', '1995-03-02', 'day'],
    ['2020-02-29', '2020-02-29', '2020-03-01', 'day'],
    ['2020-12-31', '2020-12-31', '2021-01-01', 'day'],
    ['199X', '1990-01-01', '2000-01-01', 'decade'],
    ['19XX', '1900-01-01', '2000-01-01', 'century'],
    ['0099', '0099-01-01', '0100-01-01', 'year'],
    ['0000', '0000-01-01', '0001-01-01', 'year'],
    ['-0043', '-000043-01', '-000042-01', 'year'],
    ['-0043-03-15', '-000043-03', '-000043-03', 'day'],
  ])('%s', (text, start, end, precision) => {
    const date = parseEdtf(text)
    expect([day(startOf(date)), day(afterEnd(date))]).toEqual([start, end])
    expect(date.from?.precision).toBe(precision)
    expect(date).toMatchObject({ text, interval: false })
  })
})

describe('an interval runs from the start of its first date to the end of its last', () => {
  test.each([
    ['1991/1994~', '1991-01-01', '1995-01-01'],
    ['1995-03/1995', '1995-03-01', '1996-01-01'],
    ['2020/2020', '2020-01-01', '2021-01-01'],
    ['2021-03/..', '2021-03-01', Infinity],
    ['2021-03/', '2021-03-01', Infinity],
    ['../1991', -Infinity, '1992-01-01'],
    ['1988/2027', '1988-01-01', '2028-01-01'],
  ])('%s', (text, start, end) => {
    const date = parseEdtf(text)
    expect([day(startOf(date)), day(afterEnd(date))]).toEqual([start, end])
    expect(date.interval).toBe(true)
  })
})

describe('doubts are told apart', () => {
  test.each([
    ['1994', false, false],
    ['1994~', true, false],
    ['1994?', false, true],
    ['1994%', true, true],
    ['199X~', true, false],
    ['1994-05~', true, false],
  ])('%s', (text, approximate, uncertain) => {
    expect(parseEdtf(text).from).toMatchObject({ approximate, uncertain })
  })

  test.each([
    // text, soft start, soft end
    ['1991/1994~', false, true],
    ['1991?/1994', true, false],
    ['2021-03/..', false, true],
    ['../1991', true, false],
    ['1995-03-01', false, false],
    ['1995~', true, true],
  ])('%s is drawn with soft ends only where it is not sure', (text, softStart, softEnd) => {
    const date = parseEdtf(text)
    expect([hasSoftStart(date), hasSoftEnd(date)]).toEqual([softStart, softEnd])
  })
})

test.each([
  '',
  '/',
  '..',
  '../..',
  '95',
  '1995-3-1',
  '1995-13',
  '1995-00',
  '1995-02-30',
  '1995-04-31',
  '2021-02-29',
  '1995-03-01T10:00',
  '199X-05',
  '1XXX',
  '1995~?',
  '1995/1994',
  '1995-06/1995-03',
  '1991/1994/1997',
  ' 1995',
  'early 1990s',
])('%j is refused by name', (text) => {
  expect(() => parseEdtf(text)).toThrow(RangeError)
  expect(() => parseEdtf(text)).toThrow(JSON.stringify(text))
})

test('whatever is given either parses to a forward stretch or is refused with a RangeError', () => {
  const piece = fc.constantFrom('1', '9', '0', '2', 'X', '-', '/', '..', '~', '?', '%', ' ', '1995')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        try {
          const date = parseEdtf(text)
          return startOf(date) < afterEnd(date)
        } catch (error) {
          return error instanceof RangeError
        }
      },
    ),
  )
})

test('years below 100 are themselves and not of the 1900s', () => {
  expect(new Date(utc(95, 3, 1)).toISOString()).toBe('0095-03-01T00:00:00.000Z')
})
