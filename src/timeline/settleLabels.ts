import { exactLimit, placeLabels } from './placeLabels'
import type { LabelChoice } from './placeLabels'
import { groupByLine } from './placeTimeline'
import type { ClusteredLane, TimelineFrame } from './placeTimeline'
import { labelRoom, requestLabels } from './requestLabels'
import type { LinePlot } from './requestLabels'
import { metricsFor } from './timelineMetrics'
import type { TimelineMetrics } from './timelineMetrics'
import type { Viewport } from './viewport'

/** The stretch of time, about three windows long, that stays the same while a window pans in it. */
export function stretchAround({ start, end }: Viewport): Viewport {
  const span = Math.max(1, end - start)
  const first = Math.floor(start / span) * span
  return { start: first - span / 2, end: first + 2.5 * span }
}

/** Lanes whose labels keep their places while the window pans within `frame.view`. */
export function settleLanes(
  lanes: readonly ClusteredLane[],
  frame: TimelineFrame,
  msPerPx: number,
): readonly ClusteredLane[] {
  const metrics = frame.metrics ?? metricsFor(frame.width, frame.em)
  const x = (time: number) => (time - frame.view.start) / msPerPx
  return groupByLine(lanes).flatMap((line) => {
    const settled = settleLabels(line, frame, metrics, { x, msPerPx, eras: [] })
    return line.map((lane) => ({ ...lane, settled }))
  })
}

/**
 * How the labels of a line stand in a longer stretch of time than the window, `frame.view`: while
 * the window pans within it, only those at its edges are placed anew. Empty where labels are so
 * few that the best arrangement is looked for. Eras do not count: few labels reach one.
 */
function settleLabels(
  lanes: readonly ClusteredLane[],
  frame: TimelineFrame,
  metrics: TimelineMetrics,
  plot: LinePlot,
): ReadonlyMap<string, LabelChoice> {
  const requests = requestLabels(lanes, frame, metrics, plot)
  if (requests.length <= exactLimit) return new Map()
  const room = { ...labelRoom(lanes[0]?.kind, frame), left: -Infinity, right: Infinity }
  return new Map(placeLabels(requests, room).map((label) => [label.id, label]))
}
