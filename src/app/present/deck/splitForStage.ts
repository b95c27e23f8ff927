import { textWidth } from '../../../model/textWidth'
import { findSentenceEnds } from '../../../quotes/splitQuote'

/** What the last row can take in at once; two lines below the limit, so that +30 % has room. */
const mostLines = 6
/** In em: 45 letters of English. */
const lineWidth = 21

/**
 * Cuts a text into pieces of at most `lines` lines of a width in em, at the ends of sentences; a
 * longer sentence is cut between words. The pieces joined are the text, letter by letter.
 */
export function splitForStage(
  text: string,
  { lines = mostLines, width = lineWidth } = {},
): readonly string[] {
  const ends = [...findSentenceEnds(text), text.length]
  const sentences = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
  return fill(
    sentences.flatMap((sentence) =>
      countLines(sentence, width) <= lines
        ? [sentence]
        : fill(sentence.split(/(?<=\s)/), lines, width),
    ),
    lines,
    width,
  )
}

/**
 * How many lines of a width in em a text takes, in the bold face, which is wider than the one it is
 * set in; a word longer than a line has one of its own.
 */
export function countLines(text: string, width: number): number {
  let [count, line] = [0, '']
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${line} ${word}`
    const isNew = line === '' || textWidth(longer, 'serifBold', 1) > width
    count += isNew ? 1 : 0
    line = isNew ? word : longer
  }
  return count
}

/** Joins parts to pieces as long as they fit. */
function fill(parts: readonly string[], lines: number, width: number): readonly string[] {
  const pieces: string[] = []
  for (const part of parts) {
    const joined = (pieces.at(-1) ?? '') + part
    if (pieces.length > 0 && countLines(joined, width) <= lines) pieces[pieces.length - 1] = joined
    else pieces.push(part)
  }
  return pieces
}
