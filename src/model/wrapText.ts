import { textWidth } from './textWidth'
import type { TextFace } from './textWidth'

/** Other fonts may take the place of ours. */
const generous = 1.03

/** Breaks a text at its spaces into lines of at most `width` units, as far as words allow. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  face: TextFace = 'sansBold',
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const joined = `${last ?? ''} ${word}`
    if (last === undefined || textWidth(joined, face, size) * generous > width) lines.push(word)
    else lines[lines.length - 1] = joined
  }
  return lines
}

/** The same number of lines, about equally long: a title does not end in a line of one word. */
export function balanceText(
  text: string,
  width: number,
  size: number,
  face: TextFace,
): readonly string[] {
  let lines = wrapText(text, width, size, face)
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const next = wrapText(text, narrower, size, face)
    if (next.length > lines.length) break
    lines = next
  }
  return lines
}
