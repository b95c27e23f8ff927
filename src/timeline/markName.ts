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
  if (!second) return words.timeline.marker(first.whenSpoken, first.title)
  const [from, until] = [formats.year(cluster.time), formats.year(cluster.until)]
  return words.timeline.cluster(cluster.items.length, from, until)
}
