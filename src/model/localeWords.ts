import type { NumberSigns } from './formatNumber'
import type { Pieces } from './pieces'

/** The categories of Unicode's plural rules. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** From January on. */
type MonthNames = [...HalfAYear, ...HalfAYear]
type HalfAYear = [string, string, string, string, string, string]

/** What a language says about dates and numbers; no `Intl`, so that all browsers agree. */
export interface LocaleWords {
  /** BCP 47 tag for `<html lang>`. */
  readonly tag: string
  /** The language's own short name for the switch: 'EN'. */
  readonly label: string
  readonly time: { readonly months: MonthNames; readonly shortMonths: MonthNames }
  /** Names of months as they stand without a day (%OB), where a language has others for that. */
  readonly monthsAlone?: MonthNames
  readonly number: NumberSigns
  /** Formats by precision, 'day': '%-d %B %Y'; and of a tick, alone and with its year. */
  readonly dateFormats: Readonly<
    Record<'year' | 'month' | 'day' | 'monthShort' | 'monthOfYear', string>
  >
  /** A formatted date whose year is before the common era: '44 BCE'. */
  readonly beforeEra: (date: string) => string
  /** 39.7 → '39.7 %'; takes the formatted number. */
  readonly percent: (number: string) => string
  /** Which form a counted word has: the rule that `Intl.PluralRules` lacks for some languages. */
  readonly plural: (count: number) => PluralForm
  /** Between the items of a list: 'a, b, c'. */
  readonly list: <Part>(items: readonly Part[]) => Pieces<Part>
  /** One of several: 'a, b or c'. */
  readonly either: <Part>(items: readonly Part[]) => Pieces<Part>
}

/** What its texts need besides. */
export interface TextLocaleWords extends LocaleWords {
  /** Its small letters in their order, by which names are sorted. */
  readonly alphabet: string
  /** Sentences around a formatted date; each takes what the format made. */
  readonly edtf: {
    readonly decade: (year: string) => string
    readonly century: (year: string) => string
    readonly approximate: (date: string) => string
    readonly uncertain: (date: string) => string
    readonly interval: (start: string, end: string) => string
    readonly since: (start: string) => string
    readonly until: (end: string) => string
  }
}
