import type { Cluster } from './clusterMarks'
import { clusterForms, mainForms, smallForms } from './labelForms'
import type { WrittenForm } from './labelForms'
import type { LabelFrame } from './placeLabels'
import type { ClusteredLane, TimelineFrame } from './placeTimeline'
import type { TimelineItem } from './timelineData'
import type { TimelineMetrics } from './timelineMetrics'

/** The labels that marks of a lane ask for, each in the ways it can be written. */
export function requestLabels(
  kind: ClusteredLane['kind'],
  clusters: readonly Cluster<TimelineItem>[],
  x: (time: number) => number,
  { em, formatYear }: TimelineFrame,
  metrics: TimelineMetrics,
): readonly { readonly id: string; readonly x: number; readonly forms: readonly WrittenForm[] }[] {
  const write = kind === 'main' ? mainForms : smallForms
  return clusters.flatMap((cluster) => {
    const [first, second] = cluster.items
    if (!first) return []
    const forms = second
      ? clusterForms(cluster, metrics, em, formatYear)
      : write(first, metrics, em)
    return [{ id: first.id, x: x(cluster.time), forms }]
  })
}

/** Rows and distances of a lane’s labels, in px. */
export function labelRoom(
  kind: ClusteredLane['kind'],
  { em, rows }: TimelineFrame,
): Pick<LabelFrame, 'rows' | 'offset' | 'gap'> {
  const isMain = kind === 'main'
  return { rows: isMain ? rows : 2, offset: (isMain ? 0.6 : 0.4) * em, gap: 0.8 * em }
}
