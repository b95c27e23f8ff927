import { bisector } from 'd3'
import type { ClusteredLane } from './placeTimeline'
import type { TimelineNumbers } from './timelineData'
import type { Viewport } from './viewport'

/** A mark that the keyboard can stand on. */
export interface Stop {
  readonly lane: string
  readonly id: string
  /** ms */
  readonly time: number
}

export type FocusLanes = readonly (readonly Stop[])[]

export const numbersLane = 'numbers'

/** All stops, lane by lane from top to bottom, each lane by time; the numbers are the last lane. */
export function focusLanes(
  lanes: readonly ClusteredLane[],
  numbers: readonly TimelineNumbers[],
): FocusLanes {
  const marks = lanes.map(({ id: lane, clusters }) =>
    clusters.map(({ time, items }) => ({ lane, id: items[0]?.id ?? '', time })),
  )
  const counts = numbers.map(({ id, time }) => ({ lane: numbersLane, id, time }))
  return [...marks, counts].filter((stops) => stops.length > 0)
}

const byTime = bisector((stop: Stop) => stop.time)

/** The stop that now stands for `active`: itself, or the cluster it has disappeared into. */
export function resolveStop(lanes: FocusLanes, active: Stop | null): Stop | undefined {
  const stops = lanes.find((lane) => lane[0]?.lane === active?.lane)
  if (!active || !stops) return lanes[0]?.[0]
  return stops[Math.max(0, byTime.right(stops, active.time) - 1)]
}

/** Whether any stop stands in the window. */
export function hasStops(lanes: FocusLanes, view: Viewport): boolean {
  return lanes.some((stops) => stops.some((stop) => isWithin(stop, view)))
}

/** Around what a window comes closer (ms): its middle, or the stop nearest to it where it would end up without one. */
export function closerAnchor(lanes: FocusLanes, view: Viewport, factor: number): number {
  const middle = (view.start + view.end) / 2
  const reach = ((view.end - view.start) / 2) * factor
  if (hasStops(lanes, { start: middle - reach, end: middle + reach })) return middle
  const far = ({ time }: Stop) => Math.abs(time - middle)
  const visible = lanes.flat().filter((stop) => isWithin(stop, view))
  return visible.sort((a, b) => far(a) - far(b))[0]?.time ?? middle
}

/** The stop of a mark; undefined when it has disappeared into a cluster. */
export function findStop(lanes: FocusLanes, lane: string, id: string): Stop | undefined {
  return lanes.find((stops) => stops[0]?.lane === lane)?.find((stop) => stop.id === id)
}

/** The stop nearest to `active` that stands in the window, in its own lane if one does. */
export function visibleStop(
  lanes: FocusLanes,
  active: Stop | undefined,
  view: Viewport,
): Stop | undefined {
  const isVisible = (stop: Stop) => isWithin(stop, view)
  if (!active || isVisible(active)) return active
  const visible = lanes.map((stops) => stops.filter(isVisible)).filter((stops) => stops.length > 0)
  const own = visible.find(([stop]) => stop?.lane === active.lane) ?? visible[0]
  return nearest(own, active.time)
}

/**
 * Where a key leads: left and right along a lane, up and down to the nearest stop of the next
 * lane, Home and End to the lane's ends. Undefined for other keys and where there is nothing more.
 */
export function stepFocus(lanes: FocusLanes, active: Stop, key: string): Stop | undefined {
  const row = lanes.findIndex((lane) => lane[0]?.lane === active.lane)
  const stops = lanes[row] ?? []
  const index = stops.findIndex((stop) => stop.id === active.id)
  switch (key) {
    case 'ArrowRight':
      return stops[index + 1]
    case 'ArrowLeft':
      return stops[index - 1]
    case 'Home':
      return stops[0]
    case 'End':
      return stops.at(-1)
    case 'ArrowDown':
      return nearest(lanes[row + 1], active.time)
    case 'ArrowUp':
      return nearest(lanes[row - 1], active.time)
    default:
      return undefined
  }
}

function isWithin({ time }: Stop, view: Viewport): boolean {
  return time >= view.start && time <= view.end
}

function nearest(stops: readonly Stop[] | undefined, time: number): Stop | undefined {
  return stops?.[byTime.center(stops, time)]
}
