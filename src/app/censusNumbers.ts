import { parseEdtf } from '../model/edtf'
import { findYears } from '../model/findYears'
import type { Story } from '../model/story'
import { anchorTime } from '../timeline/timelineData'
import type { TimelineNumbers } from '../timeline/timelineData'

/** The censuses within the timeline as bars for it: two groups, and all others as the remainder to 100 %. */
export function censusNumbers({ bars, span, words, formats }: Story): readonly TimelineNumbers[] {
  if (!bars) return []
  const { groups, chart } = bars
  const { censuses } = chart.data
  const [first, last] = findYears(span)
  const years = [...new Set(censuses.map(({ year }) => year))]
    .filter((year) => year >= first && year <= last)
    .sort((a, b) => a - b)
  return years.flatMap((year) => {
    const rows = censuses.filter((row) => row.year === year)
    const shareOf = (group: string) => rows.find((row) => row.group === group)?.share ?? null
    const [most, second] = groups.map(shareOf)
    const date = rows[0]?.date
    if (typeof most !== 'number' || typeof second !== 'number' || date === undefined) return []
    const other = 100 - most - second
    const named = barNames({ bars, words })
    const parts = [most, second, other].map((share, index) => ({ name: named[index] ?? '', share }))
    return [
      {
        id: `census-${year}`,
        time: anchorTime(parseEdtf(date)),
        href: `#${chart.id}`,
        caption: words.timeline.censusShort(year),
        captionShort: String(year),
        value: formats.decimal(most),
        spoken: words.timeline.census({ year, parts }, formats),
        parts: [
          { key: 'first', share: most },
          { key: 'second', share: second },
          { key: 'other', share: other },
        ],
      },
    ]
  })
}

/** Names of a bar's parts in their order: both groups and the rest; none without bars. */
export function barNames({ bars, words }: Pick<Story, 'bars' | 'words'>): readonly string[] {
  if (!bars) return []
  const { rest } = bars.chart.options.censuses
  return [...bars.groups, rest].map((group) => words.groups[group] ?? group)
}
