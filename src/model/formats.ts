import { formatDate } from './formatDate'
import { formatNumber } from './formatNumber'
import type { LocaleWords, PluralForm } from './localeWords'

/** A moment, named no more precisely than it is meant. */
export interface Instant {
  /** ms in UTC. */
  readonly time: number
  readonly precision: 'year' | 'month' | 'day'
}

/**
 * Numbers, moments and lists as one language writes them. Words that take such values get the values
 * themselves and, after them, this: all that scripts need, as texts have more (`TextFormats`).
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
  /** The form that fits the count; `other` where it is not given. */
  readonly plural: (count: number, forms: PluralForms) => string
  /** 'a, b, c'. */
  readonly list: (items: readonly string[]) => string
  /** 'a, b or c'. */
  readonly either: (items: readonly string[]) => string
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
    plural: (count, forms) => forms[locale.plural(count)] ?? forms.other,
    list: (items) => locale.list(items).join(''),
    either: (items) => locale.either(items).join(''),
  }
}
