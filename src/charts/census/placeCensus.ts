import { scaleLinear } from 'd3'
import { utc } from '../../model/edtf'
import { chartTextSize, estimateTextWidth, isNarrow, isProjected } from '../chartSizes'
import { findMiddle } from '../findMiddle'
import { spreadLabels } from '../../ui/spreadLabels'
import type { CensusColumn, CensusSegment } from './stackCensus'

export interface PlacedSegment extends CensusSegment {
  readonly y: number
  readonly height: number
  readonly middle: number
  /** Whether the segment has room for its value as text. */
  readonly roomy: boolean
}

export interface PlacedColumn {
  readonly year: number
  readonly x: number
  readonly center: number
  /** Where its uppermost segment ends. */
  readonly top: number
  /** Persons, to stand above it; null by share, and where no total is known. */
  readonly total: number | null
  readonly segments: readonly PlacedSegment[]
}

/** The name of a group beside the last column. */
export interface CensusLabel {
  readonly group: string
  readonly value: number
  readonly x: number
  /** Middle of the line. */
  readonly y: number
  /** From the segment to the label. */
  readonly leader: string
  /** Whether the segment itself carries the value. */
  readonly roomy: boolean
}

export interface CensusPlan {
  readonly height: number
  readonly columnWidth: number
  readonly columns: readonly PlacedColumn[]
  readonly labels: readonly CensusLabel[]
  readonly axis: { readonly y: number; readonly x2: number; readonly ticks: string }
  readonly yearY: number
  /** Whether there is room for two digits of a year only, and for a total without its unit. */
  readonly isTight: boolean
}

const topMargin = 4
/** For the totals above columns of different heights. */
const totalMargin = 22
const axisHeight = 30
const leaderWidth = 18
/** With the space to the next one. */
const widestYear = 40
const labelPitch = chartTextSize * 1.2

/**
 * Sets the columns at their true places on a time axis and the names beside the last one.
 * Everything in viewBox units; `measureLabel` gives the width of a name, which has its value
 * beside it where the segment is not roomy. Columns of shares are all of one height. As high as
 * `wholeHeight` where that is given.
 */
export function placeCensus(
  columns: readonly CensusColumn[],
  width: number,
  measureLabel: (segment: CensusSegment, roomy: boolean) => number,
  format: (value: number) => string,
  wholeHeight?: number,
): CensusPlan {
  const heights = columns.map(({ segments }) => segments.at(-1)?.to ?? 0)
  const highest = Math.max(1, ...heights)
  const isEven = heights.every((height) => Math.abs(height - highest) < 1e-6)
  const top = isEven ? topMargin : totalMargin
  const plotHeight =
    wholeHeight === undefined ? findHeight(width) : Math.floor(wholeHeight - top - axisHeight)
  const isHigh = ({ value }: CensusSegment) => (value * plotHeight) / highest >= chartTextSize
  const lastSegments = columns.at(-1)?.segments ?? []
  const labelWidth = Math.max(
    0,
    ...lastSegments.map((segment) => measureLabel(segment, isHigh(segment) && columns.length <= 4)),
  )
  const plotWidth = width - labelWidth - leaderWidth
  const times = columns.map(({ date }) => findMiddle(date))
  const columnWidth = fitColumns(times, plotWidth)
  const x = scaleLinear(
    [times[0] ?? 0, times.at(-1) ?? 1],
    [columnWidth / 2, plotWidth - columnWidth / 2],
  )
  const y = scaleLinear([0, highest], [top + plotHeight, top])
  const isRoomy = (segment: CensusSegment) =>
    isHigh(segment) && estimateTextWidth(format(segment.value)) <= columnWidth
  const placed = columns.map((column, index): PlacedColumn => {
    const center = round(x(times[index] ?? 0))
    return {
      year: column.year,
      center,
      x: round(center - columnWidth / 2),
      top: round(y(heights[index] ?? 0)),
      total: isEven ? null : column.total,
      segments: column.segments.map((segment) => ({
        ...segment,
        y: round(y(segment.to)),
        height: round(y(segment.from) - y(segment.to)),
        middle: round((y(segment.from) + y(segment.to)) / 2),
        roomy: isRoomy(segment),
      })),
    }
  })
  const axisY = top + plotHeight
  const years = columns.map(({ year }) => year)
  return {
    height: axisY + axisHeight,
    columnWidth,
    columns: placed,
    labels: placeLabels(placed.at(-1)?.segments ?? [], round(plotWidth), [top, axisY]),
    axis: { y: axisY, x2: round(plotWidth), ticks: drawYears(x, years, axisY) },
    yearY: axisY + 23,
    isTight: columnWidth < widestYear,
  }
}

/** Of the columns: low where the chart stands beside words. */
function findHeight(width: number): number {
  if (isProjected(width)) return Math.round(220 + width * 0.3)
  return isNarrow(width) ? 256 : Math.round(width * 0.44)
}

/** The widest columns that leave a fifth of their width between the two closest ones. */
function fitColumns(times: readonly number[], plotWidth: number): number {
  const first = times[0] ?? 0
  const span = Math.max(1, (times.at(-1) ?? 1) - first)
  const gaps = times.slice(1).map((time, index) => (time - (times[index] ?? first)) / span)
  const closest = Math.min(...gaps, 1)
  return Math.floor((plotWidth * closest) / (1.2 + closest))
}

function placeLabels(
  segments: readonly PlacedSegment[],
  edge: number,
  [top, bottom]: readonly [number, number],
): readonly CensusLabel[] {
  const fromTop = [...segments].reverse()
  const wanted = fromTop.map(({ middle }) => middle)
  const half = labelPitch / 2
  const places = spreadLabels(wanted, labelPitch, [top + half, bottom - half])
  return fromTop.map((segment, index) => {
    const y = round(places[index] ?? segment.middle)
    const leader = `M${edge + 3} ${segment.middle}L${edge + leaderWidth - 4} ${y}`
    const { group, value, roomy } = segment
    return { group, value, roomy, x: edge + leaderWidth, y, leader }
  })
}

/** One short tick for every new year between the first and the last census, as one path. */
function drawYears(x: (time: number) => number, years: readonly number[], axisY: number): string {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  return Array.from({ length: last - first }, (_, index) => {
    const tick = round(x(utc(first + index + 1, 1, 1)))
    return `M${tick} ${axisY}v4`
  }).join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
