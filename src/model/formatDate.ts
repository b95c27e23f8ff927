import type { LocaleWords } from './localeWords'

type Names = Pick<LocaleWords, 'time' | 'monthsAlone' | 'beforeEra'>

/**
 * A moment (ms in UTC) in a pattern of d3's: %Y, %B, %b, %m, %d and %-d are its year, month and
 * day, %OB the month as it stands without a day; anything else stays. These few are all that
 * languages need, and a tenth of d3's own weight. What has a year before the common era says so.
 */
export function formatDate(pattern: string, names: Names, ms: number): string {
  const { time, monthsAlone, beforeEra } = names
  const date = new Date(ms)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const parts: Readonly<Record<string, string | undefined>> = {
    '%Y': String(year > 0 ? year : 1 - year),
    '%B': time.months[month],
    '%OB': (monthsAlone ?? time.months)[month],
    '%b': time.shortMonths[month],
    '%m': String(month + 1).padStart(2, '0'),
    '%d': String(day).padStart(2, '0'),
    '%-d': String(day),
  }
  const text = pattern.replace(/%[-O]?[a-zA-Z]/g, (part) => parts[part] ?? part)
  return year <= 0 && pattern.includes('%Y') ? beforeEra(text) : text
}
