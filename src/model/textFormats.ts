import { compareNames } from './compareNames'
import type { EdtfDate, EdtfPoint } from './edtf'
import { createFormats } from './formats'
import type { Formats } from './formats'
import type { TextLocaleWords } from './localeWords'
import type { Pieces } from './pieces'

/** What texts need besides, which are written when the site is built. */
export interface TextFormats extends Formats {
  /** A date with its precision and its doubts in words. */
  readonly edtf: (date: EdtfDate) => string
  /** From when on: 'since March 2021'. */
  readonly since: (date: EdtfDate) => string
  /** A list of items that are no plain text. */
  readonly listPieces: <Part>(items: readonly Part[]) => Pieces<Part>
  /** Order of two names in the language's alphabet: less than, equal to or greater than 0. */
  readonly compare: (a: string, b: string) => number
}

export function createTextFormats(locale: TextLocaleWords): TextFormats {
  const formats = createFormats(locale)
  const { year, month, day } = formats

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
    ...formats,
    edtf: ({ from, to, interval }) => {
      if (!interval) return from ? point(from) : ''
      if (!from) return to ? locale.edtf.until(point(to)) : ''
      return to ? locale.edtf.interval(point(from), point(to)) : locale.edtf.since(point(from))
    },
    since: ({ from }) => (from ? locale.edtf.since(point(from)) : ''),
    listPieces: locale.list,
    compare: compareNames(locale.alphabet),
  }
}
