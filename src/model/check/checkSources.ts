import type { Facts } from '../content'
import { factsFile } from './contentFiles'
import { sourcesOf } from '../joinQuotes'
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
      .filter(({ sources, mayLack }) => sources.length === 0 && !(mayLack && facts.mayLackSources))
      .map(({ file: place, id }) => ({ file: place, id, sentence: 'It names no source.' })),
    ...facts.sources
      .filter(({ url }) => !isWebAddress(url))
      .map(({ id, url }) => ({ file, id, sentence: `"${url}" is not an http(s) address.` })),
    ...facts.sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => ({ file, id, sentence: 'Nothing refers to this source.' })),
    ...findSureOfNothing(facts),
    ...findIncomplete(facts),
  ]
}

/** Nothing is sure that names no source. */
function findSureOfNothing(facts: Facts): Problem[] {
  if (!facts.mayLackSources) return []
  return facts.milestones
    .flatMap((milestone) => [
      milestone,
      ...milestone.statements.map((one) => ({ ...one, id: `${milestone.id}.${one.id}` })),
    ])
    .filter(({ sources, confidence }) => sources.length === 0 && confidence !== 'unverified')
    .map(({ id }) => ({
      file: factsFile(facts, 'milestones'),
      id,
      sentence: 'It names no source, so that it cannot be more than unverified.',
    }))
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
      (quote) =>
        existing.has(quote.quotedIn) &&
        sourcesOf(quote).length > 0 &&
        !quote.sources.includes(quote.quotedIn),
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
