import type { CensusRow } from '../model/chartFacts'
import { findYears } from '../model/findYears'
import type { Chart, Story } from '../model/story'
import type { Series } from '../charts/describeYear'
import { noPeoples } from '../charts/census/censusRows'
import { kindOf } from '../charts/kinds'
import type { Known } from './linkState'

/** What charts need once they are alive; plain data. */
export interface ChartsData {
  readonly known: Known
  /** Of whom charts speak while nobody has chosen a group. */
  readonly firstGroup: string | null
  /** By group: its name, shares and numbers of persons by census, as a reader sees them. */
  readonly names: Readonly<Record<string, string>>
  readonly shares: Readonly<Record<string, Series>>
  readonly persons: Readonly<Record<string, Series>>
  /** Years of the elections that the chamber can show. */
  readonly elections: readonly number[]
}

export function chartsData(story: Story): ChartsData {
  const { milestones, span, formats, words, bars } = story
  const charts = milestones.flatMap((milestone) => milestone.charts)
  const { censuses, table } = findCensuses(charts)
  const others = table === null ? [] : noPeoples(table)
  const groups = [...new Set(censuses.map(({ group }) => group))].filter(
    (group) => !others.includes(group),
  )
  const seriesOf = (group: string, toText: (row: CensusRow) => string | null) =>
    censuses
      .filter((row) => row.group === group)
      .flatMap((row): Series => {
        const text = toText(row)
        return text === null ? [] : [[row.year, text]]
      })
      .sort(([a], [b]) => a - b)
  const byGroup = (toText: Parameters<typeof seriesOf>[1]) =>
    Object.fromEntries(groups.map((group) => [group, seriesOf(group, toText)]))
  const [start, end] = findYears(span)
  return {
    known: {
      groups,
      years: [Math.min(start, ...censuses.map(({ year }) => year)), end],
      views: Object.fromEntries(viewsOf(charts, story, false)),
    },
    firstGroup: bars?.groups[0] ?? null,
    names: Object.fromEntries(groups.map((group) => [group, words.groups[group] ?? group])),
    shares: byGroup(({ share }) => (share === null ? null : formats.percent(share))),
    persons: byGroup(({ population }) => (population === null ? null : formats.count(population))),
    elections: [...new Set(viewsOf(charts, story, true).flatMap(([, ids]) => ids.map(Number)))],
  }
}

/** The rows behind all charts of censuses. */
function findCensuses(charts: readonly Chart[]) {
  for (const chart of charts) {
    if (chart.kind === 'census' || chart.kind === 'paths') {
      return { censuses: chart.data.censuses, table: chart.options.censuses }
    }
  }
  return { censuses: [], table: null }
}

/** By the name of each choice the ids of its views, for choices of a year or for all others. */
function viewsOf(charts: readonly Chart[], story: Story, ofYears: boolean) {
  return charts.flatMap((chart) => {
    const { choice, views } = kindOf(chart.kind)
    if (!choice || (choice.isYear ?? false) !== ofYears) return []
    return [[choice.key, views(chart, story).map(({ id }) => id)] as const]
  })
}
