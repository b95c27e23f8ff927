import { joinLayouts } from './joinLayouts'
import type { Joined } from './joinLayouts'
import { sideRoom } from './placeTimeline'
import type { PlacedTimeline } from './placeTimeline'

/** What each part of a drawing of several layouts is drawn from. */
export interface Layouts {
  /** The same data laid out for several least widths, the narrowest first. */
  readonly layouts: readonly PlacedTimeline[]
  /** px. */
  readonly em: number
  /** Of a drawing that is only looked at, without links: the milestone that is marked in it. */
  readonly picture?: { readonly current: string | undefined } | undefined
}

/** What several layouts of one drawing hold, each thing once: see `joinLayouts`. */
export function joinItems<Item>(
  layouts: readonly PlacedTimeline[],
  itemsOf: (placed: PlacedTimeline) => readonly Item[],
  keyOf: (item: Item) => string,
): readonly Joined<Item>[] {
  return joinLayouts(
    layouts.map((placed) => ({ width: placed.width, items: itemsOf(placed) })),
    keyOf,
  )
}

/** px from the origin → share of the way along the axis, which leaves room at both sides. */
export function placeOf(x: number, { left, width }: PlacedTimeline, em: number): number {
  return (x - left - sideRoom * em) / (width - 2 * sideRoom * em)
}

/** Both ends of a stretch as shares of the way along the axis. */
export function spanOf(from: number, until: number, placed: PlacedTimeline, em: number) {
  return { from: placeOf(from, placed, em), until: placeOf(until, placed, em) }
}

/** A nested <svg> in which a pixel is a sixteenth of the text's size, whatever a reader has chosen. */
export const textBox = (em: number) => ({ viewBox: `0 0 ${em} ${em}`, width: '1em', height: '1em' })

/** A share (0–1) in percent; two digits are a quarter of a pixel at 2,560 px. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

/** px → em. */
export function inEm(px: number, em: number): string {
  return `${Math.round((px / em) * 1000) / 1000}em`
}
