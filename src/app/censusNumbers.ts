import { noPeoples } from '../charts/census/censusRows'
import { parseEdtf } from '../model/edtf'
import { findYears } from '../model/findYears'
import type { Story } from '../model/story'
import { anchorTime } from '../timeline/timelineData'
import type { TimelineNumbers, TimelinePeople } from '../timeline/timelineData'

/** The censuses within the timeline as bars for it: two groups, and all others as the remainder to 100 %. */
export function censusNumbers(story: Story): readonly TimelineNumbers[] {
  const { bars, words, formats } = story
  if (!bars) return []
  return findCounts(story).map(({ year, date, most, second }) => {
    const other = 100 - most - second
    const named = barNames({ bars, words })
    const parts = [most, second, other].map((share, index) => ({ name: named[index] ?? '', share }))
    return {
      id: `census-${year}`,
      time: anchorTime(parseEdtf(date)),
      href: `#${bars.chart.id}`,
      caption: words.timeline.censusShort(year),
      captionShort: String(year),
      value: formats.decimal(most),
      spoken: words.timeline.census({ year, parts }, formats),
      parts: [
        { key: 'first', share: most },
        { key: 'second', share: second },
        { key: 'other', share: other },
      ],
    }
  })
}

/** The peoples of these censuses with their shares, in the order of the table. */
export function barPeoples(story: Story): readonly TimelinePeople[] {
  const { bars, words } = story
  if (!bars) return []
  const { censuses } = bars.chart.data
  const counts = findCounts(story)
  const others = noPeoples(bars.chart.options.censuses)
  const groups = [...new Set(censuses.map(({ group }) => group))]
  return groups
    .filter((group) => !others.includes(group))
    .map((group) => ({
      id: group,
      name: words.groups[group] ?? group,
      shares: counts.map(({ shareOf }) => shareOf(group)),
    }))
    .filter(({ shares }) => shares.some((share) => share !== null))
}

/** The censuses within the timeline that tell the shares of both groups of the bars, by year. */
function findCounts({ bars, span }: Pick<Story, 'bars' | 'span'>) {
  const censuses = bars?.chart.data.censuses ?? []
  const [first, last] = findYears(span)
  const years = [...new Set(censuses.map(({ year }) => year))]
    .filter((year) => year >= first && year <= last)
    .sort((a, b) => a - b)
  return years.flatMap((year) => {
    const rows = censuses.filter((row) => row.year === year)
    const shareOf = (group: string) => rows.find((row) => row.group === group)?.share ?? null
    const [most, second] = (bars?.groups ?? []).map(shareOf)
    const date = rows[0]?.date
    if (typeof most !== 'number' || typeof second !== 'number' || date === undefined) return []
    return [{ year, date, most, second, shareOf }]
  })
}

/** Names of a bar's parts in their order: both groups and the rest; none without bars. */
export function barNames({ bars, words }: Pick<Story, 'bars' | 'words'>): readonly string[] {
  if (!bars) return []
  const { rest } = bars.chart.options.censuses
  return [...bars.groups, rest].map((group) => words.groups[group] ?? group)
}
