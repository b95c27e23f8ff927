import { scaleLinear } from 'd3'
import type { ScaleLinear } from 'd3'
import type { CountRow } from '../../model/chartFacts'
import { isProjected } from '../chartSizes'

export interface PlacedCount {
  readonly count: CountRow
  readonly x: number
  readonly y: number
  /** Baseline of the words on the statement. */
  readonly titleY: number
}

export interface CountsPlan {
  readonly height: number
  readonly rows: readonly PlacedCount[]
  readonly ticks: readonly { readonly value: number; readonly x: number }[]
  readonly axisY: number
  /** Where the lines to the marks begin. */
  readonly left: number
}

/** In viewBox units, what texts take. */
interface TextWidths {
  /** The widest of the words on a statement. */
  readonly title: number
  /** A number, from the middle of its mark on. */
  readonly numberOf: (count: CountRow) => number
  /** A number on the axis. */
  readonly tickOf: (value: number) => number
}

/** The shortest scale that still tells numbers apart, in viewBox units. */
const leastScale = 80
/** Between two numbers on the axis. */
const tickGap = 10
const mostTicks = 5
const axisGap = 8
const axisHeight = 26

/** How far right of a mark's middle its number begins: behind the arrow of "more than". */
export function numberPlace({ qualifier }: Pick<CountRow, 'qualifier'>): number {
  return qualifier === 'more' ? 34 : 14
}

/**
 * One row per statement in their order, all on one scale of numbers that begins at `from` or below.
 * The words on a statement stand above its mark, or before it where there is room. Rows
 * fill a height that is given.
 */
export function placeCounts(
  counts: readonly CountRow[],
  from: number,
  width: number,
  { height, ...texts }: TextWidths & { readonly height?: number | undefined },
): CountsPlan {
  const widest = Math.max(0, ...counts.map(texts.numberOf))
  const isOneLine = width - texts.title - widest > leastScale
  const least = isOneLine ? 28 : isProjected(width) ? 44 : 48
  const given = ((height ?? 0) - axisGap - axisHeight) / counts.length
  const rowHeight = Math.max(least, Math.floor(given))
  const left = isOneLine ? Math.ceil(texts.title + 12) : 0
  const [titleY, lineY] = (isOneLine ? [21, 16] : [16, 36]).map((y) => y + (rowHeight - least) / 2)
  const numbers = counts.map(({ number }) => number)
  const [lowest, highest] = [Math.min(...numbers, from), Math.max(...numbers)]
  const start = left + 8
  // As long a scale as leaves every number inside.
  const ends = counts
    .filter(({ number }) => number > lowest)
    .map((count) => {
      const share = (count.number - lowest) / (highest - lowest)
      return start + (width - texts.numberOf(count) - start) / share
    })
  const x = scaleLinear([lowest, highest], [start, Math.min(width, ...ends)])
  const axisY = counts.length * rowHeight + axisGap
  return {
    height: axisY + axisHeight,
    axisY,
    left,
    rows: counts.map((count, index) => ({
      count,
      x: Math.round(x(count.number) * 10) / 10,
      titleY: index * rowHeight + (titleY ?? 0),
      y: index * rowHeight + (lineY ?? 0),
    })),
    ticks: chooseTicks(x, width, texts).map((value) => ({
      value,
      x: Math.round(x(value) * 10) / 10,
    })),
  }
}

/** As many round numbers, five or so at most, as stand apart and inside the drawing. */
function chooseTicks(
  x: ScaleLinear<number, number>,
  width: number,
  { tickOf }: TextWidths,
): readonly number[] {
  for (let count = mostTicks; count > 1; count -= 1) {
    const ticks = x.ticks(count).filter((value) => x(value) + tickOf(value) / 2 <= width)
    const isApart = ticks.every((value, index) => {
      const next = ticks[index + 1]
      if (next === undefined) return true
      return x(next) - x(value) >= (tickOf(value) + tickOf(next)) / 2 + tickGap
    })
    if (isApart) return ticks
  }
  return x.ticks(1)
}
