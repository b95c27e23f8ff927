import { visibleClusters } from './clusterMarks'
import { exactLimit, placeLabels } from './placeLabels'
import type { LabelChoice } from './placeLabels'
import type { ClusteredLane, TimelineFrame } from './placeTimeline'
import { labelRoom, requestLabels } from './requestLabels'
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
  const metrics = metricsFor(frame.width, frame.em)
  const x = (time: number) => (time - frame.view.start) / msPerPx
  return lanes.map((lane) => ({ ...lane, settled: settleLabels(lane, frame, metrics, x) }))
}

/**
 * How the labels of a lane stand in a longer stretch of time than the window, `frame.view`: while
 * the window pans within it, only those at its edges are placed anew. Empty where labels are so
 * few that the best arrangement is looked for. Eras do not count: few labels reach one.
 */
function settleLabels(
  lane: ClusteredLane,
  frame: TimelineFrame,
  metrics: TimelineMetrics,
  x: (time: number) => number,
): ReadonlyMap<string, LabelChoice> {
  const clusters = visibleClusters(lane.clusters, frame.view)
  if (clusters.length <= exactLimit) return new Map()
  const requests = requestLabels(lane.kind, clusters, x, frame, metrics)
  const room = { ...labelRoom(lane.kind, frame), left: -Infinity, right: Infinity, avoid: [] }
  return new Map(placeLabels(requests, room).map((label) => [label.id, label]))
}
