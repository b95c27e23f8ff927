import { scaleUtc } from 'd3'
import { clusterMarks } from './clusterMarks'
import type { Cluster } from './clusterMarks'
import { placeEras, placeTicks } from './placeAxis'
import type { PlacedEra, PlacedTick } from './placeAxis'
import { placeMarks } from './placeMarks'
import type { PlacedMark } from './placeMarks'
import type { LabelChoice } from './placeLabels'
import { placeNumbers } from './placeNumbers'
import type { PlacedNumbers } from './placeNumbers'
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
  readonly ticksY: number
  readonly top: number
}

export interface PlacedLane {
  readonly id: string
  readonly kind: TimelineLane['kind']
  readonly title: string
  /** The line on which the marks stand. */
  readonly y: number
  readonly marks: readonly PlacedMark[]
}

/** Clusters of every lane at one zoom; panning keeps them. */
export type ClusteredLane = Omit<TimelineLane, 'items'> & {
  readonly clusters: readonly Cluster<TimelineItem>[]
  /** How labels should stand where they can, by the id of the first milestone. */
  readonly settled?: ReadonlyMap<string, LabelChoice>
}

/** At most this many marks, and a few for the lanes' ends: a mark with its flag is up to ten elements. */
const mostMarks = 130
/** Between two marks of a lane, in em: room for a finger. */
const markGap = 1.5
/** Room at both sides of the drawing for a mark at the very edge, in em. */
const sideRoom = 0.75

/** ms of time that one px stands for. */
export function timePerPixel({ view, width, em }: Pick<TimelineFrame, 'view' | 'width' | 'em'>) {
  return (view.end - view.start) / Math.max(1, width - 2 * sideRoom * em)
}

/** Groups what would overlap. Depends on the zoom and the width, not on the window's place. */
export function clusterLanes(
  lanes: readonly TimelineLane[],
  msPerPx: number,
  width: number,
  em: number,
): readonly ClusteredLane[] {
  const gap = Math.max(markGap * em, (lanes.length * width) / mostMarks)
  return lanes.map(({ items, ...lane }) => ({
    ...lane,
    clusters: clusterMarks(items, gap * msPerPx),
  }))
}

/** Places all that is visible. Nothing in the result overlaps or leaves the frame. */
export function placeTimeline(
  data: Pick<TimelineData, 'eras' | 'numbers'>,
  lanes: readonly ClusteredLane[],
  frame: TimelineFrame,
): PlacedTimeline {
  const { view, width, em, rows, origin } = frame
  const metrics = metricsFor(width, em)
  const msPerPx = timePerPixel(frame)
  const scale = scaleUtc([origin, origin + msPerPx * 1000], [0, 1000])
  const x = (time: number) => Math.round(scale(time) * 10) / 10
  const left = x(view.start) - sideRoom * em
  const right = left + width
  const edges = { left, right, em, metrics }
  const eras = placeEras(data.eras, view, x, edges)

  const top = (data.eras.length > 0 ? 1.7 : 0.4) * em
  let y = top
  const placedLanes = lanes.map((lane): PlacedLane => {
    const { above, below } = laneHeights(lane.kind, rows, metrics)
    y += above * em
    const lineY = y
    y += below * em
    const marks = placeMarks(lane, frame, metrics, { x, left, right, eras })
    return { id: lane.id, kind: lane.kind, title: lane.title, y: lineY, marks }
  })
  const numbersY = y + 0.2 * em
  const numbers = placeNumbers(data.numbers, view, x, edges)
  if (data.numbers.length > 0) y = numbersY + 3.1 * em
  const ticksY = y + 1.35 * em

  return {
    metrics,
    height: Math.round(ticksY + 0.55 * em),
    left,
    width,
    lanes: placedLanes,
    eras,
    ticks: placeTicks(view, width, x, edges),
    numbers,
    numbersY,
    ticksY,
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
): number {
  const least = (leastWidth(width, em) * em) / 16
  const { limits: view } = data
  const { rows } = metricsFor(least, em)
  const frame = { view, width: least, em, rows, origin: view.start, formatYear }
  const lanes = clusterLanes(data.lanes, timePerPixel(frame), least, em)
  const main = placeTimeline(data, lanes, frame).lanes.filter(({ kind }) => kind === 'main')
  const used = main.flatMap(({ marks }) => marks.map(({ label }) => (label?.row ?? 0) + 1))
  return Math.max(2, ...used)
}

/** Heights in em above and below a lane's line. */
function laneHeights(kind: TimelineLane['kind'], rows: number, metrics: TimelineMetrics) {
  return kind === 'main'
    ? { above: rows * metrics.rowHeight + 0.7, below: 1.4 }
    : { above: 1.8, below: 3.2 }
}
