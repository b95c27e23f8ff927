import { bisector } from 'd3'
import type { Viewport } from './viewport'

/** Items of one lane that stand at one place; a single one is a cluster of its own. */
export interface Cluster<Item> {
  /** Where it is drawn, in ms: at its first item, or a little beside it where that has no room. */
  readonly time: number
  /** The time of its last item. */
  readonly until: number
  readonly items: readonly Item[]
}

export interface MarkedItem {
  readonly time: number
  /** Stands by itself, however close others are. */
  readonly prominent?: true | undefined
}

/**
 * Groups items (ordered by time) so that no two groups begin closer than `gap` ms, but for those
 * that are to be alone, which stand by themselves and end a group. The grouping starts at the first item of all, not
 * at the window's edge: panning never changes it.
 */
export function clusterMarks<Item extends MarkedItem>(
  items: readonly Item[],
  gap: number,
  isAlone: (item: Item) => boolean = ({ prominent = false }) => prominent,
): readonly Cluster<Item>[] {
  const clusters: Cluster<Item>[] = []
  let group: Item[] = []
  const close = () => {
    const first = group[0]
    const last = group.at(-1)
    if (first && last) clusters.push({ time: first.time, until: last.time, items: group })
  }
  for (const item of items) {
    const first = group[0]
    if (first && !isAlone(first) && !isAlone(item) && item.time - first.time < gap) {
      group.push(item)
    } else {
      close()
      group = [item]
    }
  }
  close()
  return clusters
}

const byTime = bisector((cluster: { readonly time: number }) => cluster.time)

/** The clusters that stand inside the window, both edges included, by binary search. */
export function visibleClusters<Item>(
  clusters: readonly Cluster<Item>[],
  view: Viewport,
): readonly Cluster<Item>[] {
  return clusters.slice(byTime.left(clusters, view.start), byTime.right(clusters, view.end))
}
