import { findMatches, fit } from './findMatches'
import type { Match } from './findMatches'
import type { FindTerm } from './findTerms'
import type { FoldedText } from './foldText'

/** A piece of a text; the pieces in a row are the text. */
export interface Piece {
  readonly text: string
  readonly isMatch: boolean
}

export interface Excerpt {
  /** Which of the texts it is from. */
  readonly index: number
  readonly pieces: readonly Piece[]
}

/** In signs: of an excerpt, and of what stands before its first match. */
const longest = 180
const before = 60

/** A text cut where it matches the terms. */
export function markText(text: FoldedText, terms: readonly FindTerm[]): readonly Piece[] {
  return cut(text, matchedStretches(text, terms), 0, text.original.length)
}

/**
 * The text that has most of the terms, the first of equals, shortened at spaces around its first
 * match; undefined where there is no text.
 */
export function makeExcerpt(
  texts: readonly FoldedText[],
  terms: readonly FindTerm[],
): Excerpt | undefined {
  const counts = texts.map(
    ({ folded }) => terms.filter((term) => findMatches(folded, term).length > 0).length,
  )
  const index = counts.indexOf(Math.max(...counts))
  const text = texts[index]
  if (!text) return undefined
  const stretches = matchedStretches(text, terms)
  const [start, end] = shorten(text.original, stretches[0]?.[0] ?? 0)
  const pieces = cut(text, stretches, start, end)
  const dots = { text: '…', isMatch: false }
  return {
    index,
    pieces: [
      ...(start > 0 ? [dots] : []),
      ...pieces,
      ...(end < text.original.length ? [dots] : []),
    ],
  }
}

type Stretch = readonly [start: number, end: number]

/** Where the original matches, in order, overlaps joined. */
function matchedStretches(text: FoldedText, terms: readonly FindTerm[]): readonly Stretch[] {
  const sorted = terms
    .flatMap((term) => worthMarking(findMatches(text.folded, term)))
    .map(({ start, end }): Stretch => [text.at[start] ?? 0, (text.at[end - 1] ?? 0) + 1])
    .sort((a, b) => a[0] - b[0])
  const joined: Stretch[] = []
  for (const stretch of sorted) {
    const last = joined.at(-1)
    if (last && stretch[0] <= last[1]) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], stretch[1])]
    } else joined.push(stretch)
  }
  return joined
}

/** Parts inside words only where no word begins with the term: 'one', but not 'everyone' as well. */
function worthMarking(matches: readonly Match[]): readonly Match[] {
  const atBeginnings = matches.filter((match) => match.fit < fit.inner)
  return atBeginnings.length > 0 ? atBeginnings : matches
}

/** From where to where a text is shown so that what stands at `focus` is in it. */
function shorten(text: string, focus: number): Stretch {
  if (text.length <= longest) return [0, text.length]
  const space = focus > longest / 2 ? text.indexOf(' ', focus - before) : -1
  const start = space >= 0 && space < focus ? space + 1 : 0
  if (text.length - start <= longest) return [start, text.length]
  const lastSpace = text.lastIndexOf(' ', start + longest)
  return [start, lastSpace > focus ? lastSpace : start + longest]
}

function cut(
  { original }: FoldedText,
  stretches: readonly Stretch[],
  from: number,
  to: number,
): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (start: number, end: number, isMatch: boolean) => {
    if (end > start) pieces.push({ text: original.slice(start, end), isMatch })
  }
  let place = from
  for (const [start, end] of stretches) {
    add(place, Math.min(start, to), false)
    add(Math.max(start, from), Math.min(end, to), true)
    place = Math.max(place, Math.min(end, to))
  }
  add(place, to, false)
  return pieces
}
