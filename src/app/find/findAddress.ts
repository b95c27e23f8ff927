import { putKeys } from '../addressState'
import type { FindQuery } from './findHits'

/** In characters. */
const longestFind = 120

/**
 * '?find=nine%20seats&strand=after&person=tokayev': what a reader looks for; undefined for nothing.
 * A lane is a strand in links, as it was from the beginning.
 */
export function parseFind(query: string): FindQuery | undefined {
  const given = new URLSearchParams(query)
  const text = given.get('find')
  if (text === null) return undefined
  return {
    text: text.slice(0, longestFind),
    lane: given.get('strand') ?? '',
    person: given.get('person') ?? '',
  }
}

export function writeFind(query: string, find: FindQuery | undefined): string {
  return putKeys(query, {
    find: find?.text,
    strand: find?.lane === '' ? null : find?.lane,
    person: find?.person === '' ? null : find?.person,
  })
}
