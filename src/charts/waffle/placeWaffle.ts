import { isNarrow } from '../chartSizes'

export interface WafflePlan {
  readonly height: number
  /** One square per cell, as one path: the cells of the part first, column by column. */
  readonly part: string
  readonly rest: string
  readonly labels: { readonly numberY: number; readonly nameY: number }
  /** The part to scale, on the same horizontal scale as the cells. */
  readonly bar: {
    readonly y: number
    readonly height: number
    readonly filled: number
    readonly textX: number
    readonly textY: number
  }
  readonly mark: { readonly x: number; readonly y1: number; readonly y2: number }
  readonly markLabel: { readonly x: number; readonly y: number }
}

interface WaffleShares {
  /** Percent of the whole. */
  readonly part: number
  /** Percent that the part is measured against. */
  readonly reference: number
}

/** Half a percent each. */
const cellCount = 200
const labelHeight = 64
const barHeight = 28
const barGap = 18
const markHeight = 30

/** How many of the 200 cells stand for a share in percent, to the nearest cell. */
export function countCells(share: number): number {
  return Math.max(0, Math.min(cellCount, Math.round((share * cellCount) / 100)))
}

/**
 * Lays out the cells from the left, column by column, so that the part is as wide as its bar
 * below. All in viewBox units. Expects a width of at least 200. As high as it can be within a height
 * that is given.
 */
export function placeWaffle(shares: WaffleShares, width: number, wholeHeight?: number): WafflePlan {
  const columns = wholeHeight === undefined ? (isNarrow(width) ? 20 : 25) : fill(width, wholeHeight)
  const pitch = width / columns
  const rows = cellCount / columns
  const count = countCells(shares.part)
  const squares = Array.from({ length: cellCount }, (_, index) =>
    square(Math.floor(index / rows) * pitch, labelHeight + (index % rows) * pitch, pitch),
  )
  const barY = labelHeight + rows * pitch + barGap
  const markX = (width * shares.reference) / 100
  return {
    height: round(barY + barHeight + markHeight),
    part: squares.slice(0, count).join(''),
    rest: squares.slice(count).join(''),
    labels: { numberY: 32, nameY: 52 },
    bar: {
      y: round(barY),
      height: barHeight,
      filled: round((width * shares.part) / 100),
      textX: 10,
      textY: round(barY + barHeight / 2 + 5),
    },
    mark: { x: round(markX), y1: round(barY - 7), y2: round(barY + barHeight + 12) },
    markLabel: { x: round(markX + 6), y: round(barY + barHeight + 22) },
  }
}

/** The fewest columns, so the largest cells, of which all rows are full. */
function fill(width: number, wholeHeight: number): number {
  const room = wholeHeight - labelHeight - barGap - barHeight - markHeight
  return [20, 25, 40].find((columns) => (cellCount * width) / columns ** 2 <= room) ?? 50
}

function square(left: number, top: number, pitch: number): string {
  const margin = pitch * 0.09
  const side = round(pitch - 2 * margin)
  return `M${round(left + margin)} ${round(top + margin)}h${side}v${side}h-${side}z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
