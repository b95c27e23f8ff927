import { estimateTextWidth } from '../charts/chartSizes'

/** Breaks a text at its spaces into lines of at most `width` units, as far as words allow. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const joined = `${last ?? ''} ${word}`
    if (last === undefined || estimateTextWidth(joined, size) > width) lines.push(word)
    else lines[lines.length - 1] = joined
  }
  return lines
}
