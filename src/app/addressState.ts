import type { Known } from '../charts/chartsData'
import type { ChartState } from '../charts/session'
import { defaultLanes } from './laneChoice'

// The parts of the query: what a link may say of a page; those of a deck and of the search stand in
// their folders (deckAddress, findAddress). Whatever is missing, unknown or broken is the default;
// nothing here throws. What is written leaves defaults out.

type ChartsPart = Pick<ChartState, 'kept' | 'views'>

/** '?year=1999&group=Uzbek&census=number-1989': what is chosen in the charts. */
export function parseCharts(query: string, { groups, years, views }: Known): ChartsPart {
  const given = new URLSearchParams(query)
  const year = parseNumber(given.get('year'), /^\d{4}$/)
  const group = given.get('group')
  const chosen = Object.entries(views).flatMap(([key, [, ...others]]) => {
    const view = given.get(key)
    return view !== null && others.includes(view) ? [[key, view]] : []
  })
  return {
    kept: {
      year: year !== null && year >= years[0] && year <= years[1] ? year : null,
      group: group !== null && groups.includes(group) ? group : null,
    },
    views: Object.fromEntries(chosen) as Record<string, string>,
  }
}

export function writeCharts(query: string, { kept, views }: ChartsPart, known: Known): string {
  const chosen = Object.entries(known.views).map(([key, [first]]) => {
    const view = views[key]
    return [key, view === first ? null : view] as const
  })
  return putKeys(query, {
    year: kept.year === null ? null : String(kept.year),
    group: kept.group,
    ...Object.fromEntries(chosen),
  })
}

/** Of a query what says how the page looks, its charts and lanes; the rest may be of anybody. */
export function pickLook(query: string, { views }: Pick<Known, 'views'>): string {
  const own = ['lanes', 'year', 'group', ...Object.keys(views)]
  const others = [...new URLSearchParams(query).keys()].filter((key) => !own.includes(key))
  return putKeys(query, Object.fromEntries(others.map((key) => [key, null])))
}

/** '?lanes=after,context': those beside the main one, in the order of `known`. */
export function parseLanes(query: string, known: readonly string[]): readonly string[] {
  const value = new URLSearchParams(query).get('lanes')
  if (value === null) return defaultLanes.filter((id) => known.includes(id))
  const asked = value.split(',')
  return known.filter((id) => asked.includes(id))
}

export function writeLanes(query: string, lanes: readonly string[]): string {
  const isDefault = lanes.join() === defaultLanes.join()
  return putKeys(query, { lanes: isDefault ? null : lanes.join(',') })
}

/** '?at=nine-delegates': the milestone of an embedded story. */
export function writeAt(query: string, id: string): string {
  return putKeys(query, { at: id })
}

/** The same query without a language, for the page in that language. */
export function leaveLanguage(query: string): string {
  return putKeys(query, { lang: null })
}

function parseNumber(text: string | null, form: RegExp): number | null {
  return text !== null && form.test(text) ? Number(text) : null
}

/**
 * The query with these keys at its end, null and undefined ones taken out. All others stay byte by
 * byte and in their order: they may be of a host page. Where it says all this already, it stays.
 */
export function putKeys(
  query: string,
  values: Readonly<Record<string, string | null | undefined>>,
): string {
  const given = new URLSearchParams(query)
  const own = Object.entries(values)
  if (own.every(([key, value]) => given.get(key) === (value ?? null))) return query
  const keys = new Set(Object.keys(values))
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !keys.has(keyOf(pair)))
  const pairs = own.flatMap(([key, value]) => (value == null ? [] : [`${key}=${encode(value)}`]))
  const all = [...others, ...pairs]
  return all.length > 0 ? `?${all.join('&')}` : ''
}

function keyOf(pair: string): string {
  // Of '?a' at the very beginning the first sign would be passed over.
  return [...new URLSearchParams(`?${pair}`).keys()][0] ?? ''
}

/** A comma means nothing in a query, and people can read a link with it. */
function encode(value: string): string {
  // Unlike encodeURIComponent it takes any string, half a character too.
  const [, text = ''] = new URLSearchParams({ '': value }).toString().split('=')
  return text.replaceAll('+', '%20').replaceAll('%2C', ',')
}
