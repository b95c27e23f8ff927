import { parseEdtf } from '../model/edtf'
import type { Story } from '../model/story'
import { anchorTime } from '../timeline/timelineData'
import type { TimelineNumbers } from '../timeline/timelineData'

const chartId = 'census-composition'
const largest = ['Kazakh', 'Russian'] as const

/** The censuses as bars for the timeline: Kazakhs, Russians, and all others as the remainder to 100 %. */
export function censusNumbers({ censuses, words, formats }: Story): readonly TimelineNumbers[] {
  const years = [...new Set(censuses.map(({ year }) => year))].sort((a, b) => a - b)
  return years.flatMap((year) => {
    const rows = censuses.filter((row) => row.year === year)
    const shareOf = (group: string) => rows.find((row) => row.group === group)?.share ?? null
    const [first, second] = largest.map(shareOf)
    const date = rows[0]?.date
    if (typeof first !== 'number' || typeof second !== 'number' || date === undefined) return []
    const other = 100 - first - second
    const named = [...largest, 'Other'].map((group) => words.groups[group] ?? group)
    const spoken = [first, second, other].map(
      (share, index) => `${named[index] ?? ''} ${formats.percent(share)}`,
    )
    const text = String(year)
    return [
      {
        id: `census-${text}`,
        time: anchorTime(parseEdtf(date)),
        href: `#${chartId}`,
        caption: words.timeline.censusShort(text),
        captionShort: text,
        value: formats.decimal(first),
        spoken: words.timeline.census(text, spoken.join(', ')),
        parts: [
          { key: 'first', share: first },
          { key: 'second', share: second },
          { key: 'other', share: other },
        ],
      },
    ]
  })
}
