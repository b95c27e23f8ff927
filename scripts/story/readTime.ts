import type { Field } from './slides'

type Parts = Readonly<Partial<Record<'year' | 'month' | 'day' | 'time', string>>>

export interface ReadTime {
  /** EDTF of one year, month or day; years before the common era count from 0 as '-0043', 44 BCE. */
  readonly date: string
  /** As the file writes it: finer than a story's dates. */
  readonly time?: string | undefined
  /** Parts that do not fit, and why. */
  readonly refused: readonly { readonly part: keyof Parts; readonly reason: string }[]
}

const lastYear = 9999

/** One date of a slide; a sentence where it has no place in time at all. */
export function readTime(parts: Parts): ReadTime | string {
  const year = readYear(parts.year ?? '')
  if (typeof year === 'string') return year
  const refused: { readonly part: keyof Parts; readonly reason: string }[] = []
  const refuse = (part: keyof Parts, reason: string) => {
    if (parts[part] !== undefined) refused.push({ part, reason })
  }
  const start = writeYear(year)
  const month = readNumber(parts.month)
  if (month === undefined || month < 1 || month > 12) {
    refuse('month', 'A month is a number from 1 to 12.')
    refuse('day', 'A day needs its month.')
    refuse('time', 'A time of day needs its day.')
    return { date: start, refused }
  }
  const ofMonth = `${start}-${two(month)}`
  const day = readNumber(parts.day)
  if (day === undefined || day < 1 || day > daysOf(year, month)) {
    refuse('day', 'There is no such day.')
    refuse('time', 'A time of day needs its day.')
    return { date: ofMonth, refused }
  }
  return { date: `${ofMonth}-${two(day)}`, time: parts.time, refused }
}

/**
 * Parts of a date in one cell, as sheets for the first TimelineJS have it: '1995', '1995-03-01',
 * '3/1/1995' (month first), '3/1995', each with a time after it. Undefined for anything else.
 */
export function splitDate(text: string): Parts | undefined {
  const [, date = '', time] = /^(\S+)(?:[\sT]+(\d.*))?$/.exec(text) ?? []
  const iso = /^([+-]?\d+)(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(date)
  const american = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)(-?\d+)$/.exec(date)
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [
          american[3],
          american[1] ?? american[2],
          american[1] === undefined ? undefined : american[2],
        ]
      : []
  if (year === undefined) return undefined
  return {
    year: year.replace('+', ''),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
  }
}

/** Astronomical: 0 is 1 BCE. A sentence where it is no year. */
function readYear(text: string): number | string {
  if (text === '') return 'It has no year, so it has no place in time.'
  const era = /(?<before>b\.?c\.?(?:e\.?)?)$|(?:c\.?e|a\.?d)\.?$/i.exec(text)
  const plain = text.slice(0, era?.index).replace(/\.0+$/, '').replaceAll(/[\s,]/g, '')
  const [, minus = '', digits] = /^([-−–]?)(\d{1,9})$/.exec(plain) ?? []
  if (digits === undefined) return 'A year is a whole number, with a minus before the common era.'
  const count = Number(digits)
  if (count === 0) return 'There is no year 0: the year before 1 is -1.'
  const isBefore = minus !== '' || era?.groups?.before !== undefined
  const year = isBefore ? 1 - count : count
  if (count > lastYear) return `A story has room for the years -${lastYear} to ${lastYear}.`
  return year
}

function readNumber(text = ''): number | undefined {
  const [, digits] = /^0*(\d{1,2})(?:\.0+)?$/.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

function writeYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}

function daysOf(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate()
}

/** The cells of a slide that make its start or its end. */
export const timeFields = {
  start: { year: 'year', month: 'month', day: 'day', time: 'time', whole: 'startDate' },
  end: { year: 'endYear', month: 'endMonth', day: 'endDay', time: 'endTime', whole: 'endDate' },
} as const satisfies Record<string, Record<keyof Parts | 'whole', Field>>
