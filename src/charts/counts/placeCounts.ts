import { scaleLinear } from 'd3'
import type { CountRow } from '../../model/chartFacts'
import { isProjected } from '../chartSizes'

export interface PlacedCount {
  readonly count: CountRow
  readonly x: number
  readonly y: number
  /** Where the two lines above the mark stand. */
  readonly titleY: number
}

export interface CountsPlan {
  readonly height: number
  readonly rows: readonly PlacedCount[]
  readonly ticks: readonly { readonly value: number; readonly x: number }[]
  readonly axisY: number
}

const lineY = 36

/**
 * One row per statement in their order, all on one scale of numbers that begins at `from` or below.
 * `end` is the room in viewBox units that the number beside a mark takes.
 */
export function placeCounts(
  counts: readonly CountRow[],
  from: number,
  width: number,
  end: number,
): CountsPlan {
  const rowHeight = isProjected(width) ? 44 : 48
  const numbers = counts.map(({ number }) => number)
  const x = scaleLinear()
    .domain([Math.min(...numbers, from), Math.max(...numbers)])
    .range([8, width - end])
  const axisY = counts.length * rowHeight + 8
  return {
    height: axisY + 26,
    axisY,
    rows: counts.map((count, index) => ({
      count,
      x: Math.round(x(count.number) * 10) / 10,
      titleY: index * rowHeight + 16,
      y: index * rowHeight + lineY,
    })),
    ticks: x.ticks(5).map((value) => ({ value, x: Math.round(x(value) * 10) / 10 })),
  }
}
