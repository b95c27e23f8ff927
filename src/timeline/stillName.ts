import type { Cluster } from './clusterMarks'
import type { LabelLine } from './labelForms'
import { markName } from './markName'
import type { TimelineItem } from './timelineData'

/**
 * The name of a mark that has another label at another width: it holds the words of each of them,
 * and begins with those of the longest.
 */
export function stillName(
  cluster: Cluster<TimelineItem>,
  language: Parameters<typeof markName>[1],
  labels: readonly (readonly LabelLine[])[],
): string {
  const names = [...labels]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .map((lines) => ({ seen: wordsOf(seenOf(lines)), name: markName(cluster, language, lines) }))
  return names.reduce(
    (all, { seen, name }) =>
      all === '' ? name : wordsOf(all).includes(seen) ? all : `${all}. ${name}`,
    labels.length === 0 ? markName(cluster, language) : '',
  )
}

function seenOf(lines: readonly LabelLine[]): string {
  return lines.map(({ lead = '', text }) => `${lead} ${text}`).join(' ')
}

function lengthOf(lines: readonly LabelLine[]): number {
  return seenOf(lines).length
}

/** Punctuation, which is not spoken, is left out. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
