import { visibleClusters } from './clusterMarks'
import type { Cluster } from './clusterMarks'
import type { LabelLine, WrittenForm } from './labelForms'
import { placeLabels } from './placeLabels'
import type { PlacedLabel } from './placeLabels'
import type { PlacedEra } from './placeAxis'
import { labelRoom, requestLabels } from './requestLabels'
import type { ClusteredLane, TimelineFrame } from './placeTimeline'
import type { TimelineItem } from './timelineData'
import type { TimelineMetrics, WidthClass } from './timelineMetrics'

export interface PlacedMark {
  readonly key: string
  readonly x: number
  readonly cluster: Cluster<TimelineItem>
  /** What the date covers, in px from the origin; undefined when it is no wider than the mark. */
  readonly extent: { readonly from: number; readonly until: number } | undefined
  readonly label: DrawnLabel | undefined
}

/** A label relative to its mark. */
export interface DrawnLabel {
  readonly row: number
  readonly anchor: 'start' | 'end'
  /** Where the text begins or ends. */
  readonly dx: number
  /** Where the staff ends: above the mark when negative. */
  readonly staff: number
  readonly lines: readonly (LabelLine & { readonly y: number })[]
}

interface Plot {
  readonly x: (time: number) => number
  readonly left: number
  readonly right: number
  readonly eras: readonly PlacedEra[]
}

/** The visible marks of a lane with the labels that fit. */
export function placeMarks(
  lane: ClusteredLane,
  frame: TimelineFrame,
  metrics: TimelineMetrics,
  plot: Plot,
): readonly PlacedMark[] {
  const { em } = frame
  const isMain = lane.kind === 'main'
  const visible = visibleClusters(lane.clusters, frame.view)
  const requests = requestLabels(lane.kind, visible, plot.x, frame, metrics)
  const forms = new Map(requests.map((request) => [request.id, request.forms]))
  const avoid = isMain ? plot.eras.map((era) => [era.x, era.x + era.width] as const) : []
  const labelFrame = { ...labelRoom(lane.kind, frame), left: plot.left, right: plot.right, avoid }
  const placed = placeLabels(requests, labelFrame, lane.settled)
  const labels = new Map(placed.map((label) => [label.id, label]))

  return visible.map((cluster) => {
    const id = cluster.items[0]?.id ?? ''
    const label = labels.get(id)
    const form = label && forms.get(id)?.[label.form]
    return {
      key: id,
      x: plot.x(cluster.time),
      cluster,
      extent: extentOf(cluster, plot.x, em),
      label: label && form && drawLabel(label, form, isMain, plot.x(cluster.time), metrics, em),
    }
  })
}

function extentOf(cluster: Cluster<TimelineItem>, x: (time: number) => number, em: number) {
  const from = x(Math.min(...cluster.items.map((item) => item.from)))
  const until = x(Math.max(...cluster.items.map((item) => item.until)))
  // A doubt is shown as soon as it can be seen beside the mark, an exact stretch when it is one.
  const least = cluster.items.some((item) => item.softEnd || item.softStart) ? 1.2 : 3
  return until - from > least * em ? { from, until } : undefined
}

/** Baselines of a flag's lines below the top of its row, in em. */
const lineBaselines: Readonly<Record<WidthClass, readonly number[]>> = {
  narrow: [0.85, 2.1, 3.2],
  medium: [0.85, 2.3, 3.5],
  wide: [0.9, 2.6, 4],
}

function drawLabel(
  { side, row, left, right }: PlacedLabel,
  form: WrittenForm,
  isMain: boolean,
  x: number,
  metrics: TimelineMetrics,
  em: number,
): DrawnLabel {
  const anchor = side === 'left' ? 'end' : 'start'
  const dx = (side === 'left' ? right : left) - x
  if (!isMain) {
    const y = (1.25 + row * 1.3) * em
    const staff = side === 'over' ? y - 0.9 * em : y
    return { row, anchor, dx, staff, lines: form.lines.map((line) => ({ ...line, y })) }
  }
  const rowTop = -(0.7 + (row + 1) * metrics.rowHeight) * em
  const baselines = lineBaselines[metrics.size]
  const lines = form.lines.map((line, index) => ({
    ...line,
    y: rowTop + (baselines[index] ?? 0) * em,
  }))
  const lowest = lines.at(-1)?.y ?? rowTop
  return { row, anchor, dx, staff: side === 'over' ? lowest + 0.4 * em : rowTop + 0.1 * em, lines }
}
