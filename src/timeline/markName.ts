import type { Formats } from '../model/formats'
import type { PageScriptWords } from '../model/words'
import type { Cluster } from './clusterMarks'
import type { TimelineItem } from './timelineData'

/** What a screen reader says of a mark: date and title, or how many stand there and from when to when. */
export function markName(
  cluster: Cluster<TimelineItem>,
  { words, formats }: { readonly words: PageScriptWords; readonly formats: Formats },
): string {
  const [first, second] = cluster.items
  if (!first) return ''
  if (!second) return words.timeline.marker({ when: first.whenSpoken, title: first.title })
  return words.timeline.cluster(
    {
      count: cluster.items.length,
      from: new Date(first.time).getUTCFullYear(),
      to: new Date(cluster.until).getUTCFullYear(),
    },
    formats,
  )
}
