import type { SourceFacts } from '../model/content'
import { parseEdtf } from '../model/edtf'

export type CitationStyle = 'apa' | 'chicago' | 'gost'

/** A source as a list of references writes it; `checked` is the EDTF day on which it was read. */
type Cite = (source: SourceFacts, checked: string) => string

/** Citation manuals write months of works in English in English, whatever the page's language. */
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
]

/** APA 7 (2020), 9.5 and 10.16: without an author the title comes first; undated works say 'n.d.'. */
const apa: Cite = (source, checked) => {
  const { author, title, publisher, url, date } = source
  const when =
    date === undefined ? 'n.d.' : [yearOf(date), monthDay(date)].filter(Boolean).join(', ')
  const head = author
    ? `${author.family}, ${initials(author.given)} (${when}). ${stop(title)}`
    : `${stop(title)} (${when}).`
  const address =
    date === undefined ? `Retrieved ${monthDay(checked)}, ${yearOf(checked)}, from ${url}` : url
  return `${head} ${stop(publisher)} ${address}`
}

/** Chicago Manual of Style 17, 14.207: a bibliography's entry of a web page. */
const chicago: Cite = (source, checked) => {
  const { author, title, publisher, url, date } = source
  const head = author
    ? `${author.family}, ${stop(author.given)} “${stop(title)}” ${publisher}`
    : `${stop(publisher)} “${stop(title)}”`
  const when = date === undefined ? `Accessed ${inWords(checked)}` : inWords(date)
  return `${author ? `${head}, ${when}` : `${head} ${when}`}. ${url}.`
}

/** GOST R 7.0.5-2008, 10: a reference to an electronic resource. */
const gost: Cite = (source, checked) => {
  const { author, title, publisher, url, date } = source
  const head = author ? `${author.family} ${initials(author.given)} ${title}` : title
  const year = date === undefined ? '' : ` ${yearOf(date)}.`
  return `${head} [Электронный ресурс] // ${stop(publisher)}${year} URL: ${url} (дата обращения: ${inDigits(checked)}).`
}

const styles: Readonly<Record<CitationStyle, Cite>> = { apa, chicago, gost }

/** Writes a source in one of the styles. Throws a RangeError on a date that is not EDTF. */
export function citeSource(style: CitationStyle, source: SourceFacts, checked: string): string {
  return styles[style](source, checked)
}

/** Year, month and day of an EDTF date as far as it has them; a range counts from its start. */
export function dateParts(date: string): readonly number[] {
  const point = parseEdtf(date).from
  if (!point) return []
  const start = new Date(point.start)
  const parts = [start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate()]
  return parts.slice(0, { century: 1, decade: 1, year: 1, month: 2, day: 3 }[point.precision])
}

function yearOf(date: string): string {
  return String(dateParts(date)[0] ?? '')
}

/** 'March 11', 'March' or ''. */
function monthDay(date: string): string {
  const [, month, day] = dateParts(date)
  return [month && months[month - 1], day].filter(Boolean).join(' ')
}

/** 'March 11, 2016', 'March 2021' or '2010'. */
function inWords(date: string): string {
  const [year, , day] = dateParts(date)
  return [monthDay(date), year].filter(Boolean).join(day === undefined ? ' ' : ', ')
}

/** '23.11.2026'. */
function inDigits(date: string): string {
  return dateParts(date)
    .toReversed()
    .map((part) => String(part).padStart(2, '0'))
    .join('.')
}

function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((name) => `${name.slice(0, 1)}.`)
    .join(' ')
}

/** With a full stop at its end, unless it ends with a mark already. */
function stop(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
