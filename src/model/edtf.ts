/**
 * A subset of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1):
 * 1995, 1995-03, 1995-03-01, 199X, 19XX, a trailing ~ ? %, intervals a/b with ..
 * Before the common era 0000 is 1 BCE and -0043 is 44 BCE.
 */

export type Precision = 'century' | 'decade' | 'year' | 'month' | 'day'

/** One EDTF date. Times are ms since 1970 in UTC; `end` is the first moment after it. */
export interface EdtfPoint {
  readonly start: number
  readonly end: number
  readonly precision: Precision
  readonly approximate: boolean
  readonly uncertain: boolean
}

/** A date or an interval; an open side of an interval is null. */
export interface EdtfDate {
  readonly text: string
  readonly interval: boolean
  readonly from: EdtfPoint | null
  readonly to: EdtfPoint | null
}

const pointPattern = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/

/** Throws a RangeError that names the text when it is no date of the supported subset. */
export function parseEdtf(text: string): EdtfDate {
  const sides = text.split('/')
  if (sides.length > 2) throw new RangeError(`not an EDTF date: "${text}"`)
  const points = sides.map((side) => parsePoint(side, text, sides.length === 2))
  const from = points[0] ?? null
  const to = sides.length === 2 ? (points[1] ?? null) : from
  if (!from && !to) throw new RangeError(`not an EDTF date: "${text}"`)
  if (from && to && to.end <= from.start) {
    throw new RangeError(`an EDTF interval that ends before it starts: "${text}"`)
  }
  return { text, interval: sides.length === 2, from, to }
}

function parsePoint(side: string, text: string, mayBeOpen: boolean): EdtfPoint | null {
  if (mayBeOpen && (side === '..' || side === '')) return null
  const match = pointPattern.exec(side)
  if (!match) throw new RangeError(`not an EDTF date: "${text}"`)
  const [, yearText = '', monthText, dayText, qualifier] = match
  const year = Number(yearText.replaceAll('X', '0'))
  const month = monthText === undefined ? 1 : Number(monthText)
  const day = dayText === undefined ? 1 : Number(dayText)
  const start = utc(year, month, day)
  const back = new Date(start)
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day
  const unspecified = yearText.endsWith('X')
  if (!exists || (unspecified && monthText !== undefined)) {
    throw new RangeError(`no such day: "${text}"`)
  }
  const precision = yearText.endsWith('XX')
    ? 'century'
    : unspecified
      ? 'decade'
      : dayText !== undefined
        ? 'day'
        : monthText !== undefined
          ? 'month'
          : 'year'
  return {
    start,
    end: endOf(precision, year, month, day),
    precision,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  }
}

function endOf(precision: Precision, year: number, month: number, day: number): number {
  switch (precision) {
    case 'century':
      return utc(year + 100, 1, 1)
    case 'decade':
      return utc(year + 10, 1, 1)
    case 'year':
      return utc(year + 1, 1, 1)
    case 'month':
      return utc(year, month + 1, 1)
    case 'day':
      return utc(year, month, day + 1)
  }
}

/** ms since 1970 in UTC; month and day count from 1. Unlike Date.UTC, years 0 to 99 are themselves. */
export function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

/** The first moment, in ms; -Infinity for an open start. */
export function startOf(date: EdtfDate): number {
  return date.from?.start ?? -Infinity
}

/** The first moment after, in ms; Infinity for an open end. */
export function afterEnd(date: EdtfDate): number {
  return date.to?.end ?? Infinity
}

/** Whether the end is only roughly known, so that a drawing must fade out. */
export function hasSoftEnd(date: EdtfDate): boolean {
  return date.to === null || date.to.approximate || date.to.uncertain
}

/** Whether the start is only roughly known. */
export function hasSoftStart(date: EdtfDate): boolean {
  return date.from === null || date.from.approximate || date.from.uncertain
}
