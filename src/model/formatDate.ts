import type { LocaleWords } from './localeWords'

type Names = Pick<LocaleWords, 'time' | 'monthsAlone'>

/**
 * A moment (ms in UTC) in a pattern of d3's: %Y, %B, %b, %m, %d and %-d are its year, month and
 * day, %OB the month as it stands without a day; anything else stays. These few are all that
 * languages need, and a tenth of d3's own weight.
 */
export function formatDate(pattern: string, { time, monthsAlone }: Names, ms: number): string {
  const date = new Date(ms)
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()]
  const parts: Readonly<Record<string, string | undefined>> = {
    '%Y': String(date.getUTCFullYear()).padStart(4, '0'),
    '%B': time.months[month],
    '%OB': (monthsAlone ?? time.months)[month],
    '%b': time.shortMonths[month],
    '%m': String(month + 1).padStart(2, '0'),
    '%d': String(day).padStart(2, '0'),
    '%-d': String(day),
  }
  return pattern.replace(/%[-O]?[a-zA-Z]/g, (part) => parts[part] ?? part)
}
