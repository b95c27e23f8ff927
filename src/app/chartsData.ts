import { findYears } from '../model/findYears'
import type { Story } from '../model/story'
import type { Series } from '../charts/describeYear'
import { noPeoples } from '../charts/census/stackCensus'
import type { Known } from './linkState'

/** What charts need once they are alive; plain data. */
export interface ChartsData {
  readonly known: Known
  /** By group: its name, shares and numbers of persons by census, as a reader sees them. */
  readonly names: Readonly<Record<string, string>>
  readonly shares: Readonly<Record<string, Series>>
  readonly persons: Readonly<Record<string, Series>>
  /** Years of the elections that the chamber can show. */
  readonly elections: readonly number[]
}

export function chartsData({
  censuses,
  seats,
  milestones,
  span,
  formats,
  words,
}: Story): ChartsData {
  const charts = milestones.flatMap((milestone) => milestone.charts)
  const groups = [...new Set(censuses.map(({ group }) => group))].filter(
    (group) => !noPeoples.includes(group),
  )
  const chamber = charts.find(({ kind }) => kind === 'chamber')
  const [since, until] = chamber ? findYears(chamber.date) : [0, 0]
  const seriesOf = (group: string, toText: (row: (typeof censuses)[number]) => string | null) =>
    censuses
      .filter((row) => row.group === group)
      .flatMap((row): Series => {
        const text = toText(row)
        return text === null ? [] : [[row.year, text]]
      })
      .sort(([a], [b]) => a - b)
  const byGroup = (toText: Parameters<typeof seriesOf>[1]) =>
    Object.fromEntries(groups.map((group) => [group, seriesOf(group, toText)]))
  const first = Math.min(...censuses.map(({ year }) => year))
  return {
    known: {
      groups,
      years: [first, findYears(span)[1]],
      views: {
        census: ['share-1989', 'share-1959', 'number-1989', 'number-1959'],
        paths: ['size', 'change', 'name'],
      },
    },
    names: Object.fromEntries(groups.map((group) => [group, words.groups[group] ?? group])),
    shares: byGroup(({ share }) => (share === null ? null : formats.percent(share))),
    persons: byGroup(({ population }) => (population === null ? null : formats.count(population))),
    elections: [...new Set(seats.map(({ year }) => year))].filter(
      (year) => year >= since && year <= until,
    ),
  }
}
