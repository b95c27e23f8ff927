import type { Facts } from '../content'
import { factsFile } from './contentFiles'
import { listCitations } from './listCitations'
import type { Problem } from '../problem'

/** Whatever names no source, sources with an address that is no web address, and idle sources. */
export function checkSources(facts: Facts): Problem[] {
  const citations = listCitations(facts)
  const cited = new Set([
    ...citations.flatMap(({ sources }) => sources),
    ...facts.quotes.map(({ quotedIn }) => quotedIn),
  ])
  const file = factsFile(facts, 'sources')
  return [
    ...citations
      .filter(({ sources }) => sources.length === 0)
      .map(({ file: place, id }) => ({ file: place, id, sentence: 'It names no source.' })),
    ...facts.sources
      .filter(({ url }) => !isWebAddress(url))
      .map(({ id, url }) => ({ file, id, sentence: `"${url}" is not an http(s) address.` })),
    ...facts.sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => ({ file, id, sentence: 'Nothing refers to this source.' })),
    ...findIncomplete(facts),
  ]
}

function findIncomplete(facts: Facts): Problem[] {
  const { quotes, sources } = facts
  const printed = sources
    .filter(({ title, publisher }) => title.trim() === '' || publisher.trim() === '')
    .map(({ id }) => ({
      file: factsFile(facts, 'sources'),
      id,
      sentence: 'The source lacks its title or its publisher.',
    }))
  const existing = new Set(sources.map(({ id }) => id))
  const absent = quotes
    .filter(
      ({ quotedIn, sources: all }) =>
        existing.has(quotedIn) && all.length > 0 && !all.includes(quotedIn),
    )
    .map(({ id, quotedIn }) => ({
      file: factsFile(facts, 'quotes'),
      id,
      sentence: `"${quotedIn}", in which the words stand, is not among its sources.`,
    }))
  return [...printed, ...absent]
}

function isWebAddress(url: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol)
  } catch {
    return false
  }
}
