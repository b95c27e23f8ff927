import type { FindQuery } from './findHits'

export const emptyQuery: FindQuery = { text: '', lane: '', person: '' }

// `strand` is what links have said from the beginning.
const keys = { text: 'find', lane: 'strand', person: 'person' } as const
const longestText = 120

/** What the search part of an address looks for; undefined where it looks for nothing. Never throws. */
export function parseFind(search: string): FindQuery | undefined {
  const given = new URLSearchParams(search)
  const text = given.get(keys.text)
  if (text === null) return undefined
  return {
    text: text.slice(0, longestText),
    lane: given.get(keys.lane) ?? '',
    person: given.get(keys.person) ?? '',
  }
}

/** The search part with the query in it, or without any for undefined; all other keys as they were. */
export function writeFind(search: string, query: FindQuery | undefined): string {
  const own: readonly string[] = Object.values(keys)
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !own.includes(pair.split('=')[0] ?? ''))
  const pairs = query
    ? [
        `${keys.text}=${encodeURIComponent(query.text)}`,
        ...(query.lane === '' ? [] : [`${keys.lane}=${encodeURIComponent(query.lane)}`]),
        ...(query.person === '' ? [] : [`${keys.person}=${encodeURIComponent(query.person)}`]),
      ]
    : []
  const all = [...others, ...pairs]
  return all.length > 0 ? `?${all.join('&')}` : ''
}
