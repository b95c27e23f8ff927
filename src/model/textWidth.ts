import { glyphCodes, glyphRanges, glyphSingles, glyphWidths } from './glyphWidths'

export type TextFace = keyof typeof glyphWidths

/** What an unknown character is taken for, in thousandths of an em. */
const unknownWidth = 700

const indexByCharacter = new Map<string, number>()
for (const [first, last] of glyphRanges) {
  for (let code = first; code <= last; code += 1) {
    indexByCharacter.set(String.fromCodePoint(code), indexByCharacter.size)
  }
}
for (const character of glyphSingles) indexByCharacter.set(character, indexByCharacter.size)

const readWidths = (codes: string) =>
  Array.from(codes, (code) => {
    const { first, least, step } = glyphCodes
    return least + step * (code.charCodeAt(0) - first)
  })

/** A face: what was measured in it, in thousandths of an em, since labels are tried in many places. */
const readFace = (codes: string) => ({
  widths: readWidths(codes),
  measured: new Map<string, number>(),
})

const faces: Readonly<Record<TextFace, ReturnType<typeof readFace>>> = {
  sans: readFace(glyphWidths.sans),
  sansBold: readFace(glyphWidths.sansBold),
  serifBold: readFace(glyphWidths.serifBold),
}

/** Width in px of one line of text at a font size in px, without kerning (so rather too wide). */
export function textWidth(text: string, face: TextFace, fontSize: number): number {
  const { widths, measured } = faces[face]
  let total = measured.get(text)
  if (total === undefined) {
    total = sumWidths(text, widths)
    measured.set(text, total)
  }
  return (total * fontSize) / 1000
}

function sumWidths(text: string, widths: readonly number[]): number {
  let total = 0
  for (const character of text) {
    total += widths[indexByCharacter.get(character) ?? -1] ?? unknownWidth
  }
  return total
}

/**
 * The text itself when it fits into `maxWidth` px, else its longest beginning of whole words with
 * an ellipsis; undefined when not even one word fits.
 */
export function shortenText(
  text: string,
  face: TextFace,
  fontSize: number,
  maxWidth: number,
): string | undefined {
  if (textWidth(text, face, fontSize) <= maxWidth) return text
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const beginning = `${words.slice(0, count).join(' ')}…`
    if (textWidth(beginning, face, fontSize) <= maxWidth) return beginning
  }
  return undefined
}

/**
 * Longest short title, in em of its own text: the drawing on a window of 320 px has at least 256 px,
 * 16 em of the page's text, where titles are 1.1 em large; half an em stays beside the staff.
 */
export const longestShort = 14
