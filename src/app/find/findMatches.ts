import type { FindTerm } from './findTerms'

/** How a term stands in a text, best first; the numbers add up to a hit's rank. */
export const fit = { word: 0, prefix: 1, inner: 2 } as const

/** A stretch of a folded text, from `start` up to but not including `end`. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly fit: number
}

/** Shorter parts inside words are found nearly everywhere. */
const leastInner = 3

/** Everywhere that a term stands in a folded text, in the text's order for each spelling. */
export function findMatches(folded: string, { typed, variants }: FindTerm): readonly Match[] {
  return [
    ...matchesOf(folded, typed, typed.length >= leastInner),
    ...variants.filter((form) => form !== typed).flatMap((form) => matchesOf(folded, form, false)),
  ]
}

/** The best fit of a term in a text; undefined where it does not stand in it. */
export function bestFit(folded: string, term: FindTerm): number | undefined {
  const fits = findMatches(folded, term).map((match) => match.fit)
  return fits.length === 0 ? undefined : Math.min(...fits)
}

function matchesOf(folded: string, form: string, mayBeInner: boolean): Match[] {
  const matches: Match[] = []
  if (form === '') return matches
  for (let start = folded.indexOf(form); start >= 0; start = folded.indexOf(form, start + 1)) {
    const end = start + form.length
    const begins = start === 0 || folded[start - 1] === ' '
    const ends = end === folded.length || folded[end] === ' '
    if (begins) matches.push({ start, end, fit: ends ? fit.word : fit.prefix })
    else if (mayBeInner) matches.push({ start, end, fit: fit.inner })
  }
  return matches
}
