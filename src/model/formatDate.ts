import type { TimeLocaleDefinition } from 'd3'

type Names = Pick<TimeLocaleDefinition, 'months' | 'shortMonths'>

/**
 * A moment (ms in UTC) in a pattern of d3's: %Y, %B, %b, %m, %d and %-d are its year, month and
 * day; anything else stays. These few are all that languages need, and a tenth of d3's own weight.
 */
export function formatDate(pattern: string, { months, shortMonths }: Names, ms: number): string {
  const date = new Date(ms)
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()]
  const parts: Readonly<Record<string, string | undefined>> = {
    '%Y': String(date.getUTCFullYear()).padStart(4, '0'),
    '%B': months[month],
    '%b': shortMonths[month],
    '%m': String(month + 1).padStart(2, '0'),
    '%d': String(day).padStart(2, '0'),
    '%-d': String(day),
  }
  return pattern.replace(/%-?[a-zA-Z]/g, (part) => parts[part] ?? part)
}
