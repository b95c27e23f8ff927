import { textWidth } from '../model/textWidth'

/** A quotation in two pieces; `lead + rest` is the text, letter by letter. */
export interface SplitQuote {
  readonly lead: string
  /** Empty where the whole quotation is short enough to stand open. */
  readonly rest: string
}

/** The longest quotation that is shown whole, in em of its text: about 280 letters of English. */
const longest = 133

// A sentence ends at . ! ? … with closing marks and a space, before a capital, a digit or an
// opening mark. One capital or a short title before the stop ('J. ', 'Mr. ') is an abbreviation.
const sentenceEnd = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\d])/gu
const abbreviation = /(?:^|[\s("'“‘«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Art|vs|cf|т|г|ст)\.\s+$/u

/**
 * Splits a quotation that is longer than `limit` em at the last sentence end within the limit, or at
 * the first one after it. White space between the two stays with the lead.
 */
export function splitQuote(text: string, limit = longest): SplitQuote {
  const fits = (end: number) => textWidth(text.slice(0, end), 'serifBold', 1) <= limit
  if (fits(text.length)) return { lead: text, rest: '' }
  const ends = findSentenceEnds(text)
  const end = ends.filter(fits).at(-1) ?? ends[0] ?? text.length
  return { lead: text.slice(0, end), rest: text.slice(end) }
}

/** Where each sentence but the last ends, as indices behind the white space that follows it. */
export function findSentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(sentenceEnd)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !abbreviation.test(text.slice(0, end)))
}
