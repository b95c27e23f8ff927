import type { Formats } from '../model/formats'
import type { PageScriptWords } from '../model/words'
import type { Cluster } from './clusterMarks'
import type { LabelLine } from './labelForms'
import type { TimelineItem } from './timelineData'

/**
 * What a screen reader says of a mark: date and title, or how many stand there and from when to
 * when. It begins with the words of its label, so that who speaks to the page can say what is seen.
 */
export function markName(
  cluster: Cluster<TimelineItem>,
  { words, formats }: { readonly words: PageScriptWords; readonly formats: Formats },
  lines: readonly LabelLine[] = [],
): string {
  const [first, second] = cluster.items
  if (!first) return ''
  const textOf = (...kinds: readonly LabelLine['kind'][]) =>
    lines
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join(' ')
  const lead = lines.find((line) => line.lead !== undefined)?.lead
  if (second) {
    return words.timeline.cluster(
      {
        count: cluster.items.length,
        from: formats.year(first.time),
        to: formats.year(cluster.until),
        seen: lead === undefined ? undefined : `${lead} ${textOf('small')}`.trim(),
      },
      formats,
    )
  }
  const when = lead ?? (textOf('date') || first.whenSpoken)
  const title = textOf('title', 'flag', 'small') || first.title
  const note = textOf('note')
  const more = [
    ...(note === '' ? [] : [note]),
    ...(title === first.title ? [] : [first.title]),
    ...(when === first.whenSpoken ? [] : [first.whenSpoken]),
  ]
  return words.timeline.marker({ when, title, more })
}
