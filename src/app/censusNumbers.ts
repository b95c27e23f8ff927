import { parseEdtf } from '../model/edtf'
import { findYears } from '../model/findYears'
import type { Story } from '../model/story'
import { anchorTime } from '../timeline/timelineData'
import type { TimelineNumbers } from '../timeline/timelineData'

const chartId = 'census-composition'
const largest = ['Kazakh', 'Russian'] as const

/** The censuses within the timeline as bars for the timeline: Kazakhs, Russians, and all others as the remainder to 100 %. */
export function censusNumbers({
  censuses,
  span,
  words,
  formats,
}: Story): readonly TimelineNumbers[] {
  const [first, last] = findYears(span)
  const years = [...new Set(censuses.map(({ year }) => year))]
    .filter((year) => year >= first && year <= last)
    .sort((a, b) => a - b)
  return years.flatMap((year) => {
    const rows = censuses.filter((row) => row.year === year)
    const shareOf = (group: string) => rows.find((row) => row.group === group)?.share ?? null
    const [most, second] = largest.map(shareOf)
    const date = rows[0]?.date
    if (typeof most !== 'number' || typeof second !== 'number' || date === undefined) return []
    const other = 100 - most - second
    const named = [...largest, 'Other'].map((group) => words.groups[group] ?? group)
    const spoken = [most, second, other].map(
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
        value: formats.decimal(most),
        spoken: words.timeline.census(text, spoken.join(', ')),
        parts: [
          { key: 'first', share: most },
          { key: 'second', share: second },
          { key: 'other', share: other },
        ],
      },
    ]
  })
}
