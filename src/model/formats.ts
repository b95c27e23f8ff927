import type { EdtfDate, EdtfPoint } from './edtf'
import { compareNames } from './compareNames'
import { formatDate } from './formatDate'
import { formatNumber } from './formatNumber'
import type { LocaleWords, PluralForm } from './localeWords'
import type { Pieces } from './pieces'

/** A moment, named no more precisely than it is meant. */
export interface Instant {
  /** ms in UTC. */
  readonly time: number
  readonly precision: 'year' | 'month' | 'day'
}

/**
 * Numbers, dates and lists as one language writes them. Words that take such values get the values
 * themselves and, after them, this.
 */
export interface Formats {
  /** Whole number with group separators: 18632200 → '18,632,200'. */
  readonly count: (value: number) => string
  /** At most `digits` decimals (1 by default), trailing zeros kept: 39.7 → '39.7'. */
  readonly decimal: (value: number, digits?: number) => string
  /** To a tenth, a whole number without decimals: 2.5 → '2.5', 3 → '3'. */
  readonly tenths: (value: number) => string
  /** Percent (not share 0–1) with the language's sign: 39.7 → '39.7 %'. */
  readonly percent: (value: number, digits?: number) => string
  /** Percent with its sign, without decimals: 107 → '+107 %'. */
  readonly change: (value: number) => string
  /** ms in UTC → '1995'. */
  readonly year: (ms: number) => string
  /** ms in UTC → 'March 1995'. */
  readonly month: (ms: number) => string
  /** ms in UTC → 'Mar'. */
  readonly monthShort: (ms: number) => string
  /** ms in UTC → 'Mar 1995', where a year begins. */
  readonly monthOfYear: (ms: number) => string
  /** ms in UTC → '1 March 1995'. */
  readonly day: (ms: number) => string
  readonly instant: (instant: Instant) => string
  /** A date with its precision and its doubts in words. */
  readonly edtf: (date: EdtfDate) => string
  /** From when on: 'since March 2021'. */
  readonly since: (date: EdtfDate) => string
  /** The form that fits the count; `other` where it is not given. */
  readonly plural: (count: number, forms: PluralForms) => string
  /** 'a, b, c'. */
  readonly list: (items: readonly string[]) => string
  /** The same of items that are no plain text. */
  readonly listPieces: <Part>(items: readonly Part[]) => Pieces<Part>
  /** 'a, b or c'. */
  readonly either: (items: readonly string[]) => string
  /** Order of two names in the language's alphabet: less than, equal to or greater than 0. */
  readonly compare: (a: string, b: string) => number
}

/** The forms of a counted word that a language tells apart. */
type PluralForms = Readonly<Partial<Record<PluralForm, string>> & { other: string }>

/** Builds on words of our own, not on `Intl`, which differs between browsers for Kazakh. */
export function createFormats(locale: LocaleWords): Formats {
  const format = (pattern: string) => (ms: number) => formatDate(pattern, locale, ms)
  const year = format(locale.dateFormats.year)
  const month = format(locale.dateFormats.month)
  const day = format(locale.dateFormats.day)
  const decimal = (value: number, digits = 1) => formatNumber(value, digits, locale.number)

  const percent = (value: number, digits?: number) => locale.percent(decimal(value, digits))

  const point = (date: EdtfPoint) => {
    const plain = {
      century: () => locale.edtf.century(year(date.start)),
      decade: () => locale.edtf.decade(year(date.start)),
      year: () => year(date.start),
      month: () => month(date.start),
      day: () => day(date.start),
    }[date.precision]()
    const about = date.approximate ? locale.edtf.approximate(plain) : plain
    return date.uncertain ? locale.edtf.uncertain(about) : about
  }

  return {
    count: (value) => formatNumber(value, 0, locale.number),
    decimal,
    tenths: (value) => decimal(value, Number.isInteger(value) ? 0 : 1),
    percent,
    change: (value) => `${value > 0 ? '+' : ''}${percent(value, 0)}`,
    year,
    month,
    monthShort: format(locale.dateFormats.monthShort),
    monthOfYear: format(locale.dateFormats.monthOfYear),
    day,
    instant: ({ time: ms, precision }) => ({ year, month, day })[precision](ms),
    edtf: ({ from, to, interval }) => {
      if (!interval) return from ? point(from) : ''
      if (!from) return to ? locale.edtf.until(point(to)) : ''
      return to ? locale.edtf.interval(point(from), point(to)) : locale.edtf.since(point(from))
    },
    since: ({ from }) => (from ? locale.edtf.since(point(from)) : ''),
    plural: (count, forms) => forms[locale.plural(count)] ?? forms.other,
    list: (items) => locale.list(items).join(''),
    listPieces: locale.list,
    either: (items) => locale.either(items).join(''),
    compare: compareNames(locale.alphabet),
  }
}
