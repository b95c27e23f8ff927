import { findSentenceEnds } from '../../../quotes/splitQuote'

/** What the last row can take in at once; two lines below the limit, so that +30 % has room. */
const mostLines = 6
const lineLength = 45

/**
 * Cuts a text into pieces of at most `lines` lines of `columns` characters, at the ends of
 * sentences; a longer sentence is cut between words. The pieces joined are the text, letter by
 * letter.
 */
export function splitForStage(
  text: string,
  { lines = mostLines, columns = lineLength } = {},
): readonly string[] {
  const ends = [...findSentenceEnds(text), text.length]
  const sentences = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
  return fill(
    sentences.flatMap((sentence) =>
      countLines(sentence, columns) <= lines
        ? [sentence]
        : fill(sentence.split(/(?<=\s)/), lines, columns),
    ),
    lines,
    columns,
  )
}

/** How many lines a text takes; a word longer than a line has one of its own. */
export function countLines(text: string, columns: number): number {
  let [count, used] = [0, Infinity]
  for (const { length } of text.split(/\s+/).filter(Boolean)) {
    const isNew = used + 1 + length > columns
    count += isNew ? 1 : 0
    used = isNew ? length : used + 1 + length
  }
  return count
}

/** Joins parts to pieces as long as they fit. */
function fill(parts: readonly string[], lines: number, columns: number): readonly string[] {
  const pieces: string[] = []
  for (const part of parts) {
    const joined = (pieces.at(-1) ?? '') + part
    if (pieces.length > 0 && countLines(joined, columns) <= lines)
      pieces[pieces.length - 1] = joined
    else pieces.push(part)
  }
  return pieces
}
