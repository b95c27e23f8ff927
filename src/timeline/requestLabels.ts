import { visibleClusters } from './clusterMarks'
import type { Cluster } from './clusterMarks'
import { clusterForms, flagForms, mainForms, smallForms } from './labelForms'
import type { WrittenForm } from './labelForms'
import type { LabelFrame, LabelRequest } from './placeLabels'
import type { PlacedEra } from './placeAxis'
import type { ClusteredLane, TimelineFrame } from './placeTimeline'
import type { TimelineItem } from './timelineData'
import type { TimelineMetrics } from './timelineMetrics'

/** Where things stand on a line, in px from the drawing's origin. */
export interface LinePlot {
  readonly x: (time: number) => number
  readonly msPerPx: number
  /** Flags of the main lane keep out of them, those of other lanes on its axis keep to them. */
  readonly eras: readonly PlacedEra[]
}

interface WrittenRequest extends LabelRequest {
  readonly forms: readonly WrittenForm[]
}

/** As wide as a year has to be, in em, for everything on the axis to ask for a flag. */
const closeYear = 5
/** A label of the main lane is worth more than any of its forms cost, a flag beside it a note. */
const labelWorth = 40
const flagWorth = 3.5
const yearMs = 365.25 * 86_400_000

/** The labels that marks of the lanes on one line ask for, the most important ones first. */
export function requestLabels(
  lanes: readonly ClusteredLane[],
  frame: TimelineFrame,
  metrics: TimelineMetrics,
  plot: LinePlot,
): readonly WrittenRequest[] {
  const { em, formatYear } = frame
  const isClose = yearMs / plot.msPerPx >= closeYear * em
  const taken = plot.eras.map((era) => [era.x, era.x + era.width] as const)
  const write = (lane: ClusteredLane, cluster: Cluster<TimelineItem>, item: TimelineItem) => {
    if (cluster.items.length > 1) {
      return clusterForms(cluster, metrics, em, formatYear, lane.kind === 'main')
    }
    const year = formatYear(item.time)
    if (lane.kind === 'main' && !metrics.isSlim) return mainForms(item, metrics, em, year)
    if (!lane.onAxis || metrics.isSlim) return smallForms(item, metrics, em, year)
    return flagForms(item, metrics, em, { isClose, year })
  }
  const requests = lanes.flatMap((lane) =>
    visibleClusters(lane.clusters, frame.view).flatMap((cluster) => {
      const [item] = cluster.items
      if (!item || (lane.onAxis && !isClose && !item.prominent)) return []
      const avoid = lane.kind === 'main' ? taken : lane.onAxis ? between(taken) : []
      const forms = write(lane, cluster, item)
      const rank = lane.kind === 'main' ? 0 : item.prominent ? 1 : 2
      const missing = lane.onAxis ? flagWorth : labelWorth
      return [{ id: item.id, x: plot.x(cluster.time), forms, avoid, missing, rank }]
    }),
  )
  return requests.sort((a, b) => a.rank - b.rank)
}

/** The stretches that others leave, in their order. */
function between(stretches: readonly (readonly [from: number, to: number])[]) {
  const starts = [-Infinity, ...stretches.map(([, to]) => to)]
  return starts.map((start, index) => [start, stretches[index]?.[0] ?? Infinity] as const)
}

/** Rows and distances of the labels of a line, in px. */
export function labelRoom(
  kind: ClusteredLane['kind'] | undefined,
  { em, rows }: TimelineFrame,
): Pick<LabelFrame, 'rows' | 'offset' | 'gap'> {
  const isMain = kind === 'main'
  return { rows: isMain ? rows : 2, offset: (isMain ? 0.6 : 0.4) * em, gap: 0.8 * em }
}
