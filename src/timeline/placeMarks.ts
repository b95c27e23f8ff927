import { visibleClusters } from './clusterMarks'
import type { Cluster } from './clusterMarks'
import type { LabelLine, LineKind, WrittenForm } from './labelForms'
import { placeLabels } from './placeLabels'
import type { PlacedLabel } from './placeLabels'
import { labelRoom, requestLabels } from './requestLabels'
import type { LinePlot } from './requestLabels'
import { roundPx } from './roundPx'
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
  /** Its edges, from the mark. */
  readonly start: number
  readonly reach: number
  /** Where the staff ends: above the mark when negative. */
  readonly staff: number
  readonly lines: readonly (LabelLine & { readonly y: number })[]
}

interface Plot extends LinePlot {
  readonly left: number
  readonly right: number
}

/** Between a label and the drawing's right edge, in em. */
const edge = 0.3

/** The visible marks of each lane on one line, with the labels that fit. */
export function placeMarks(
  lanes: readonly ClusteredLane[],
  frame: TimelineFrame,
  metrics: TimelineMetrics,
  plot: Plot,
): readonly (readonly PlacedMark[])[] {
  const { em } = frame
  const kind = lanes[0]?.kind
  const requests = requestLabels(lanes, frame, metrics, plot)
  const forms = new Map(requests.map((request) => [request.id, request.forms]))
  const labelFrame = { ...labelRoom(kind, frame), left: plot.left, right: plot.right - edge * em }
  const placed = placeLabels(requests, labelFrame, lanes[0]?.settled)
  const labels = new Map(placed.map((label) => [label.id, label]))

  return lanes.map(({ clusters }) =>
    visibleClusters(clusters, frame.view).map((cluster): PlacedMark => {
      const key = cluster.items[0]?.id ?? ''
      const x = plot.x(cluster.time)
      const label = labels.get(key)
      const form = label && forms.get(key)?.[label.form]
      return {
        key,
        x,
        cluster,
        extent: extentOf(cluster, plot.x, em),
        label: label && form && drawLabel(label, form, kind === 'main', x, metrics, em),
      }
    }),
  )
}

function extentOf(cluster: Cluster<TimelineItem>, x: (time: number) => number, em: number) {
  const from = x(Math.min(...cluster.items.map((item) => item.from)))
  const until = x(Math.max(...cluster.items.map((item) => item.until)))
  // A doubt is shown as soon as it can be seen beside the mark, an exact stretch when it is one.
  const least = cluster.items.some((item) => item.softEnd || item.softStart) ? 1.2 : 3
  return until - from > least * em ? { from, until } : undefined
}

/** Baselines of a flag's lines below the top of its row, in em; a row holds no others. */
const baselines: Readonly<
  Record<WidthClass, Readonly<Record<Exclude<LineKind, 'small'>, number>>>
> = {
  narrow: { date: 0.85, title: 2.1, flag: 2, note: 3.2 },
  medium: { date: 0.85, title: 2.3, flag: 2.1, note: 3.5 },
  wide: { date: 0.9, title: 2.6, flag: 2.25, note: 4 },
  large: { date: 1, title: 3.05, flag: 2.5, note: 4.65 },
  stage: { date: 1, title: 1, flag: 1, note: 1 },
}

/** From one line of a flag to its next, in em of its text. */
const flagLine = 1.2

function drawLabel(
  { side, row, left, right }: PlacedLabel,
  form: WrittenForm,
  isMain: boolean,
  x: number,
  metrics: TimelineMetrics,
  em: number,
): DrawnLabel {
  const anchor = side === 'left' ? 'end' : 'start'
  const dx = roundPx((side === 'left' ? right : left) - x)
  if (!isMain) {
    const y = roundPx((1.5 + row * 1.3) * em)
    const staff = roundPx(side === 'over' ? y - 0.9 * em : y)
    return {
      row,
      anchor,
      dx,
      start: left - x,
      reach: right - x,
      staff,
      lines: form.lines.map((line) => ({ ...line, y })),
    }
  }
  const rowTop = -(metrics.lift + (row + 1) * metrics.rowHeight) * em
  const lines = form.lines.map((line, index) => {
    const before = index - form.lines.findIndex(({ kind }) => kind === line.kind)
    // A small label begins with its date.
    const first = line.kind === 'small' ? 'date' : line.kind
    const down = baselines[metrics.size][first] + before * flagLine * metrics.flag
    return { ...line, y: roundPx(rowTop + down * em) }
  })
  const lowest = lines.at(-1)?.y ?? rowTop
  const staff = roundPx(side === 'over' ? lowest + 0.4 * em : rowTop + 0.1 * em)
  return { row, anchor, dx, start: left - x, reach: right - x, staff, lines }
}
