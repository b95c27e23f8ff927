import type { FindEntry, FindIndex, FindKind } from '../../model/findIndex'
import { findKinds } from '../../model/findIndex'
import { bestFit, findMatches, fit } from './findMatches'
import type { FindTerm } from './findTerms'
import { foldText } from './foldText'
import type { FoldedText } from './foldText'

/** What a reader looks for. Empty strings mean anything. */
export interface FindQuery {
  readonly text: string
  /** Id of a lane. */
  readonly lane: string
  /** Id of a person. */
  readonly person: string
}

/** An entry with its texts folded, which is done once. */
export interface FoldedEntry {
  readonly entry: FindEntry
  readonly title: FoldedText
  readonly details: readonly FoldedText[]
  readonly texts: readonly FoldedText[]
}

export interface HitGroup {
  readonly kind: FindKind
  /** Best first, in page order where they are equally good. */
  readonly hits: readonly FoldedEntry[]
}

interface RankedEntry {
  readonly folded: FoldedEntry
  /** 0 is best. */
  readonly rank: number
  /** Part of the title that was asked for, 0–1: it tells which of the best hits is meant. */
  readonly share: number
}

interface Group {
  readonly kind: FindKind
  readonly ranked: readonly RankedEntry[]
}

/** A match anywhere but in the title comes after every match in a title. */
const outsideTitle = fit.inner + 1

/** The query without a lane or a person that the index does not know. */
export function limitQuery(query: FindQuery, { lanes, people }: FindIndex): FindQuery {
  return {
    text: query.text,
    lane: lanes.some(({ id }) => id === query.lane) ? query.lane : '',
    person: people.some(({ id }) => id === query.person) ? query.person : '',
  }
}

export function foldEntries({ entries }: FindIndex): readonly FoldedEntry[] {
  return entries.map((entry) => ({
    entry,
    title: foldText(entry.title),
    details: entry.details.map(foldText),
    texts: entry.texts.map(foldText),
  }))
}

/**
 * What has all the terms and belongs to the lane and the person, by kind. The kind of the best
 * hit comes first, that with the closest title of equals, but sources come after what rests on
 * them; without terms, kinds and entries keep their own order.
 */
export function findHits(
  entries: readonly FoldedEntry[],
  terms: readonly FindTerm[],
  { lane, person }: Pick<FindQuery, 'lane' | 'person'>,
): readonly HitGroup[] {
  const ranked = entries
    .filter(({ entry }) => lane === '' || entry.lanes.includes(lane))
    .filter(({ entry }) => person === '' || entry.people.includes(person))
    .flatMap((folded): RankedEntry[] => {
      const rank = rankOf(folded, terms)
      return rank === undefined ? [] : [{ folded, rank, share: shareOf(folded, terms) }]
    })
    .sort((a, b) => a.rank - b.rank)
  return findKinds
    .map((kind) => ({ kind, ranked: ranked.filter(({ folded }) => folded.entry.kind === kind) }))
    .filter((group) => group.ranked.length > 0)
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((group) => ({ kind: group.kind, hits: group.ranked.map(({ folded }) => folded) }))
}

/** 0 is best; undefined where a term is missing. */
function rankOf(
  { title, details, texts }: FoldedEntry,
  terms: readonly FindTerm[],
): number | undefined {
  let rank = 0
  for (const term of terms) {
    const inTitle = bestFit(title.folded, term)
    const others = [...details, ...texts].flatMap(({ folded }) => bestFit(folded, term) ?? [])
    if (inTitle === undefined && others.length === 0) return undefined
    rank += inTitle ?? outsideTitle + Math.min(...others)
  }
  return rank
}

function shareOf({ title }: FoldedEntry, terms: readonly FindTerm[]): number {
  const lengths = terms.map((term) =>
    Math.max(0, ...findMatches(title.folded, term).map(({ start, end }) => end - start)),
  )
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, title.folded.length)
}

/** 0 or less is best. */
function orderOf({ kind, ranked }: Group): number {
  if (kind === 'source') return Infinity
  return Math.min(...ranked.map(({ rank, share }) => rank - Math.min(share, 1)))
}
