import { clusterMarks } from './clusterMarks'
import type { Cluster } from './clusterMarks'
import { eraTitleWidth, placeEras, placeTicks } from './placeAxis'
import type { PlacedEra, PlacedTick } from './placeAxis'
import { markRadius } from './markRadius'
import { placeMarks } from './placeMarks'
import type { PlacedMark } from './placeMarks'
import type { LabelChoice } from './placeLabels'
import { placeNumbers } from './placeNumbers'
import type { PlacedNumbers } from './placeNumbers'
import { spreadRings } from './spreadRings'
import type { TimelineData, TimelineItem, TimelineLane } from './timelineData'
import { leastWidth, metricsFor } from './timelineMetrics'
import type { TimelineMetrics } from './timelineMetrics'
import type { Viewport } from './viewport'

/** The frame of a drawing: what is shown, how wide (px), at which text size (px). */
export interface TimelineFrame {
  readonly view: Viewport
  readonly width: number
  readonly em: number
  /** Rows of flags; their height is kept whatever the window shows. */
  readonly rows: number
  /** x counts from here (ms), so that panning moves a layer and leaves its marks alone. */
  readonly origin: number
  readonly formatYear: (ms: number) => string
  /** Of a drawing whose sizes do not come from its width alone. */
  readonly metrics?: TimelineMetrics | undefined
}

/** x positions are px from the origin, y positions px from the top of the drawing. */
export interface PlacedTimeline {
  readonly metrics: TimelineMetrics
  readonly height: number
  /** Left edge of the frame. */
  readonly left: number
  readonly width: number
  readonly lanes: readonly PlacedLane[]
  readonly eras: readonly PlacedEra[]
  readonly ticks: readonly PlacedTick[]
  readonly numbers: readonly PlacedNumbers[]
  readonly numbersY: number
  /** Baseline of the years. */
  readonly ticksY: number
  readonly top: number
}

export interface PlacedLane {
  readonly id: string
  readonly kind: TimelineLane['kind']
  readonly title: string
  /** The line on which the marks stand. */
  readonly y: number
  /** Whether that is the main lane's. */
  readonly onAxis: boolean
  readonly marks: readonly PlacedMark[]
}

/** Clusters of every lane at one zoom; panning keeps them. */
export type ClusteredLane = Omit<TimelineLane, 'items'> & {
  readonly clusters: readonly Cluster<TimelineItem>[]
  /** What came after the main lane goes on where that ends, on its axis. */
  readonly onAxis: boolean
  /** How labels should stand where they can, by the id of the first milestone. */
  readonly settled?: ReadonlyMap<string, LabelChoice>
}

/** At most this many marks, and a few for the lanes' ends: a mark with its flag is up to ten elements. */
const mostMarks = 130
/** Between two marks of a lane, in em: room for a finger. */
const markGap = 1.5
/** On the main axis: between two rings, and around each with half of its stroke. */
const ringGap = 0.8
const ringRoom = 0.13
/** Below the main line: the years. */
const yearsBelow = 1.65
/** Room at both sides of the drawing for a mark at the very edge, in em. */
export const sideRoom = 0.75
/** Of the baseline of a lane's name, from its line, in em. */
export const laneTitleY = -1.05

/** ms of time that one px stands for. */
export function timePerPixel({ view, width, em }: Pick<TimelineFrame, 'view' | 'width' | 'em'>) {
  return (view.end - view.start) / Math.max(1, width - 2 * sideRoom * em)
}

/** Groups what would overlap. Depends on the zoom and the width, not on the window's place. */
export function clusterLanes(
  { lanes, limits }: Pick<TimelineData, 'lanes' | 'limits'>,
  msPerPx: number,
  width: number,
  em: number,
  metrics = metricsFor(width, em),
): readonly ClusteredLane[] {
  const end = lanes.find(({ kind }) => kind === 'main')?.items.at(-1)?.time ?? Infinity
  const emMs = em * msPerPx
  const reach = (kind: TimelineLane['kind'], count: number) =>
    (markRadius(kind, kind !== 'main', count, metrics) + ringRoom) * emMs
  return lanes.map(({ items, ...lane }) => {
    const onAxis = lane.kind === 'after' && (items[0]?.time ?? -Infinity) > end
    const [least, others] = onAxis ? [ringGap, 1] : [markGap, lanes.length]
    const gap = Math.max(least * em, (others * width) / mostMarks) * msPerPx
    if (!onAxis) return { ...lane, onAxis, clusters: clusterMarks(items, gap) }
    const clusters = spreadRings(items, {
      gap,
      start: end + reach('main', 1),
      reach: (count) => reach(lane.kind, count),
      until: limits.end,
    })
    return { ...lane, onAxis, clusters }
  })
}

/** Lanes by the line they stand on, from top to bottom. */
export function groupByLine(
  lanes: readonly ClusteredLane[],
): readonly (readonly ClusteredLane[])[] {
  const onAxis = lanes.filter((lane) => lane.onAxis)
  return lanes
    .filter((lane) => !lane.onAxis)
    .map((lane) => (lane.kind === 'main' ? [lane, ...onAxis] : [lane]))
}

/**
 * Eras without their titles where a label of a mark before them stands in their place, or one of the
 * highest rows in the way.
 */
function clearTitles(
  eras: readonly PlacedEra[],
  lanes: readonly PlacedLane[],
  { rows, em }: TimelineFrame,
  metrics: TimelineMetrics,
) {
  const labels = lanes.flatMap(({ marks }) =>
    marks.flatMap(({ x, label }) =>
      label ? [{ x, row: label.row, left: x + label.start, right: x + label.reach }] : [],
    ),
  )
  return eras.map((era) => {
    const widths = era.lines.map((line) => eraTitleWidth(line, metrics, em))
    const until = era.x + Math.max(0, ...widths)
    const isTaken = labels.some(({ x, row, left, right }) => {
      const isHigh = row >= rows - era.lines.length
      return (x < era.x && right > era.x) || (isHigh && left < until && right > era.x)
    })
    return isTaken ? { ...era, lines: [] } : era
  })
}

/** Places all that is visible. Nothing in the result overlaps or leaves the frame. */
export function placeTimeline(
  data: Pick<TimelineData, 'eras' | 'numbers'>,
  lanes: readonly ClusteredLane[],
  frame: TimelineFrame,
): PlacedTimeline {
  const { view, width, em, rows, origin, formatYear } = frame
  const metrics = frame.metrics ?? metricsFor(width, em)
  const msPerPx = timePerPixel(frame)
  const x = (time: number) => Math.round(((time - origin) / msPerPx) * 1000) / 1000
  const left = x(view.start) - sideRoom * em
  const right = left + width
  const edges = { left, right, em, metrics }
  const eras = placeEras(data.eras, view, x, edges)

  const top = (data.eras.length > 0 && !metrics.isSlim ? 2.1 : 0.4) * em
  // Without a main line the years stand above all.
  const firstKind = lanes[0]?.kind
  let y = firstKind === 'main' ? top : top + 1.5 * em
  const placedLanes = groupByLine(lanes).flatMap((line) => {
    const { above, below } = laneHeights(line[0]?.kind, rows, metrics)
    y += above * em
    const lineY = y
    y += below * em
    const marks = placeMarks(line, frame, metrics, { x, msPerPx, left, right, eras })
    return line.map(({ id, kind, title, onAxis }, index): PlacedLane => {
      return { id, kind, title, onAxis, y: lineY, marks: marks[index] ?? [] }
    })
  })
  const main = placedLanes.find(({ kind }) => kind === 'main')
  const numbersY = y + 0.2 * em
  const numbers = placeNumbers(data.numbers, view, x, edges)
  if (data.numbers.length > 0) y = numbersY + 2.9 * em

  return {
    metrics,
    height: Math.round(y * 10) / 10,
    left,
    width,
    lanes: placedLanes,
    eras: metrics.isSlim ? clearTitles(eras, placedLanes, frame, metrics) : eras,
    ticks: placeTicks(view, width, x, edges, formatYear),
    numbers,
    numbersY,
    ticksY: (main?.y ?? top - 0.7 * em) + yearsBelow * em,
    top,
  }
}

/**
 * How many rows of flags the whole span takes at a width. Counted at the layout's least width, so
 * that a drawing has the height of the one that stood there before it was measured.
 */
export function countRows(
  data: TimelineData,
  width: number,
  em: number,
  formatYear: (ms: number) => string,
  metrics?: TimelineMetrics,
): number {
  const least = (leastWidth(width, em) * em) / 16
  const { limits: view } = data
  const { rows } = metrics ?? metricsFor(least, em)
  const frame = { view, width: least, em, rows, origin: view.start, formatYear, metrics }
  const lanes = clusterLanes(data, timePerPixel(frame), least, em, metrics)
  const onAxis = placeTimeline(data, lanes, frame).lanes.filter(
    (lane) => lane.kind === 'main' || lane.onAxis,
  )
  const used = onAxis.flatMap(({ marks }) => marks.map(({ label }) => (label?.row ?? 0) + 1))
  return Math.max(2, ...used)
}

/** Heights in em above and below a lane's line. */
function laneHeights(
  kind: TimelineLane['kind'] | undefined,
  rows: number,
  metrics: TimelineMetrics,
) {
  return kind === 'main'
    ? { above: rows * metrics.rowHeight + metrics.lift, below: yearsBelow + 0.8 }
    : { above: 1.8, below: 3.2 }
}
