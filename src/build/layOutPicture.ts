import { textWidth } from '../model/textWidth'
import type { TextFace } from '../model/textWidth'
import { balanceText, wrapText } from '../model/wrapText'

/** In px, of the picture or of what is free in it. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A line of text, in px of the picture. */
export interface PictureLine {
  readonly text: string
  readonly name: 'title' | 'subtitle' | 'foot' | 'site'
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  /** What it is for each of the groups, where they differ. */
  readonly texts?: readonly string[]
}

export interface PictureLayout {
  readonly lines: readonly PictureLine[]
  /** Of the hairline above the foot. */
  readonly ruleY: number
  /** What is left for the drawing. */
  readonly room: Size & { readonly x: number; readonly y: number }
}

interface PictureTexts {
  /** One for each group, where they differ. */
  readonly titles: readonly string[]
  readonly subtitle: string
  /** What stands before the sources, and these. */
  readonly source: string
  readonly sources: readonly string[]
  /** Says that there are more sources than are named. */
  readonly nameMore: (count: number) => string
  /** Of when, and how sure. */
  readonly state: string
  readonly site: string
}

/** Around all, in px. */
export const margin = 48
/** From the largest on, until two lines are enough; else a high picture has room for three. */
const titleSizes = (height: number) =>
  height > 900
    ? { ofTwo: [44, 41, 38, 35, 32], ofMore: [38] }
    : { ofTwo: [40, 37, 34, 31, 28], ofMore: [28] }
const subtitleSizes = [24, 22, 21, 20]
const footSize = 18
const mostLines = 2
/** From one baseline to the next, as a share of the text's size. */
const leading = { title: 1.2, text: 1.32 }
/** Of a letter above its baseline, and below it, as a share of the text's size. */
const [ascent, descent] = [0.74, 0.24]

/** Title and subtitle at the top, sources, state and site at the bottom, in px of the picture. */
export function layOutPicture(texts: PictureTexts, { width, height }: Size): PictureLayout {
  const room = width - 2 * margin
  const { ofTwo, ofMore } = titleSizes(height)
  const inTwo = pickSize(texts.titles, ofTwo, room, 'serifBold', mostLines)
  const title = inTwo.fits ? inTwo : pickSize(texts.titles, ofMore, room, 'serifBold', mostLines)
  const inOne = pickSize([texts.subtitle], subtitleSizes, room, 'sans', 1)
  const subtitle = inOne.fits
    ? inOne
    : pickSize([texts.subtitle], subtitleSizes, room, 'sans', mostLines)
  const titleY = margin + ascent * title.size
  const count = Math.max(...title.wrapped.map(({ length }) => length))
  const wrapped = title.wrapped.map((lines) =>
    lines.length < count ? stretch(lines.join(' '), count, room, title.size) : lines,
  )
  const titleEnd = titleY + (count - 1) * title.size * leading.title
  const subtitleY = titleEnd + subtitle.size * 1.72
  const subtitleLines = subtitle.wrapped[0] ?? []
  const headEnd =
    subtitleY + (subtitleLines.length - 1) * subtitle.size * leading.text + descent * subtitle.size

  const siteWidth = textWidth(texts.site, 'serifBold', siteSize)
  const isOneLine = textWidth(texts.state, 'sans', footSize) * 1.03 + 40 + siteWidth <= room
  const foot = [
    ...nameSources(texts, room),
    ...balanceText(texts.state, room, footSize, 'sans'),
    ...(isOneLine ? [] : ['']),
  ]
  const pitch = footSize * leading.text
  const footEnd = height - margin - descent * footSize
  const footY = footEnd - (foot.length - 1) * pitch
  const ruleY = Math.round(footY - ascent * footSize - 16)
  const top = headEnd + 26
  return {
    lines: [
      ...Array.from({ length: count }, (_, index) => {
        const own = wrapped.map((lines) => lines[index] ?? '')
        const y = titleY + index * title.size * leading.title
        const line = { text: own[0] ?? '', name: 'title' as const, x: margin, y, size: title.size }
        return own.length > 1 ? { ...line, texts: own } : line
      }),
      ...subtitleLines.map((text, index) => ({
        text,
        name: 'subtitle' as const,
        x: margin,
        y: subtitleY + index * subtitle.size * leading.text,
        size: subtitle.size,
      })),
      ...foot
        .map((text, index) => ({
          text,
          name: 'foot' as const,
          x: margin,
          y: footY + index * pitch,
          size: footSize,
        }))
        .filter(({ text }) => text !== ''),
      { text: texts.site, name: 'site', x: width - margin, y: footEnd, size: siteSize },
    ],
    ruleY,
    room: { x: margin, y: top, width: room, height: ruleY - 22 - top },
  }
}

const siteSize = 20

/** The largest size in which none of them takes too many lines, and their lines in it. */
function pickSize(
  texts: readonly string[],
  sizes: readonly number[],
  width: number,
  face: TextFace,
  most: number,
) {
  const set = (size: number) => ({
    size,
    // No line begins with a dash.
    wrapped: texts.map((text) =>
      balanceText(text.replaceAll(/ (?=[–—])/g, '\u00a0'), width, size, face),
    ),
  })
  const fits = (size: number) => set(size).wrapped.every(({ length }) => length <= most)
  return { ...set(sizes.find(fits) ?? sizes.at(-1) ?? 0), fits: sizes.some(fits) }
}

/** A text that needs fewer lines than others set in as many: nothing moves where it takes their place. */
function stretch(text: string, count: number, width: number, size: number): readonly string[] {
  for (let narrower = width; narrower > size; narrower -= size / 2) {
    const lines = wrapText(text, narrower, size, 'serifBold')
    if (lines.length === count) return balanceText(text, narrower, size, 'serifBold')
    if (lines.length > count) break
  }
  return [text]
}

/** As many sources as fit into two lines, and how many more there are. */
function nameSources(
  { source, sources, nameMore }: PictureTexts,
  width: number,
): readonly string[] {
  for (let count = sources.length; count > 0; count -= 1) {
    const named = sources.slice(0, count).join('; ')
    const rest = sources.length - count
    const text = source + (rest === 0 ? named : `${named}; ${nameMore(rest)}`)
    if (wrapText(text, width, footSize, 'sans').length <= mostLines || count === 1) {
      return balanceText(text, width, footSize, 'sans')
    }
  }
  return []
}
