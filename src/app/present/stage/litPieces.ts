import { textWidth } from '../../../model/textWidth'

/** A piece of a text, and whether it is among the words that light up. */
export interface LitPiece {
  readonly text: string
  readonly isLit: boolean
}

/** Beside a question a longer quotation is cut, in em of its text. */
const longest = 76

/**
 * A quotation beside a question, in pieces, letter by letter: whole where it is short, else from the
 * first of its lit words to the last, with an ellipsis where something is left out.
 */
export function litPieces(text: string, phrases: readonly string[]): readonly LitPiece[] {
  const found = phrases
    .map((phrase) => ({ from: text.indexOf(phrase), until: text.indexOf(phrase) + phrase.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from)
  const [first, last] = [found[0], found.at(-1)]
  const isCut = first && last && textWidth(text, 'serifBold', 1) > longest
  const [start, end] = isCut ? [first.from, last.until] : [0, text.length]
  const between = found.map(({ from }, index) => text.slice(found[index - 1]?.until ?? start, from))
  return [
    { text: start > 0 ? '…\u00a0' : '', isLit: false },
    ...found.flatMap(({ from, until }, index) => [
      { text: between[index] ?? '', isLit: false },
      { text: text.slice(from, until), isLit: true },
    ]),
    { text: text.slice(last?.until ?? start, end), isLit: false },
    { text: end < text.length ? '\u00a0…' : '', isLit: false },
  ].filter((piece) => piece.text !== '')
}
