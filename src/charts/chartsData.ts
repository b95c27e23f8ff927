import type { CensusRow } from '../model/chartFacts'
import { findYears } from '../model/findYears'
import type { Chart, Story } from '../model/story'
import type { Series } from './describeYear'
import { noPeoples } from './census/censusRows'
import { choiceOf, viewsOf } from './chartViews'
import type { SayCensus } from './chartKind'
import { kindOf } from './kinds'

/** What may be chosen; anything else is passed over. */
export interface Known {
  readonly groups: readonly string[]
  /** First and last, both included. */
  readonly years: readonly [number, number]
  /** The views of each choice by its key, the first one shown unless a reader chooses another. */
  readonly views: Readonly<Record<string, readonly string[]>>
}

type GroupSeries = Readonly<Record<string, Series>>

/** What a story's charts need once they are alive; plain data, made at build time. */
export interface ChartsData {
  readonly known: Known
  /** Of whom charts speak while nobody has chosen a group. */
  readonly firstGroup: string | null
  /** Of the groups, as a reader sees them. */
  readonly names: Readonly<Record<string, string>>
  /**
   * By the key of a chart, then by group: values by year, as a reader sees them. Views that draw
   * others stand behind the key: 'census number-1989', and 'census ' for the first one.
   */
  readonly series: Readonly<Record<string, GroupSeries>>
  /** Key of the chart whose sentence is the page's, while none of its numbers is pointed at. */
  readonly spoken: string
  /** Choices whose views are years: the latest until the year that is pointed at is shown. */
  readonly byYear: Readonly<Record<string, readonly number[]>>
}

export function chartsData(story: Story): ChartsData {
  const { charts, span, formats, words, bars } = story
  const ofCensuses = charts.flatMap((chart) => {
    const { census, views } = kindOf(chart.kind)
    if (!census) return []
    const shown = views(chart, story).map(({ id }) => ({ id, ...census.inView(chart, id) }))
    return [
      {
        kind: chart.kind,
        rows: census.rows(chart),
        table: census.table(chart),
        whole: { since: -Infinity, say: census.say },
        views: shown.map((view, nth) => (nth === 0 ? { ...view, id: '' } : view)),
      },
    ]
  })
  const [first] = ofCensuses
  const censuses = first?.rows ?? []
  const others = first ? noPeoples(first.table) : []
  const groups = [
    ...new Set([
      ...censuses.map(({ group }) => group),
      ...charts.flatMap((chart) => kindOf(chart.kind).groups?.(chart) ?? []),
    ]),
  ].filter((group) => !others.includes(group))
  const seriesOf = (
    rows: readonly CensusRow[],
    { since, say }: { readonly since: number; readonly say: SayCensus },
  ): GroupSeries => {
    const sayOf = (group: string) =>
      rows
        .filter((row) => row.group === group && row.year >= since)
        .flatMap((row): Series => {
          const text = say(row, formats)
          return text === null ? [] : [[row.year, text]]
        })
        .sort(([a], [b]) => a - b)
    return Object.fromEntries(groups.map((group) => [group, sayOf(group)]))
  }
  const [start, end] = findYears(span)
  return {
    known: {
      groups,
      years: [Math.min(start, ...censuses.map(({ year }) => year)), end],
      views: Object.fromEntries(listChoices(charts, story, false)),
    },
    firstGroup: bars?.groups[0] ?? null,
    names: Object.fromEntries(groups.map((group) => [group, words.groups[group] ?? group])),
    series: Object.fromEntries(
      ofCensuses.flatMap(({ kind, rows, whole, views }) => {
        // The page speaks of all years of the first one; else views mostly draw the same.
        const all = seriesOf(rows, kind === first?.kind ? whole : (views[0] ?? whole))
        const others = views
          .map((view) => [`${kind} ${view.id}`, seriesOf(rows, view)] as const)
          .filter(([, series]) => JSON.stringify(series) !== JSON.stringify(all))
        return [[kind, all] as const, ...others]
      }),
    ),
    spoken: first?.kind ?? '',
    byYear: Object.fromEntries(
      listChoices(charts, story, true).map(([key, ids]) => [key, ids.map(Number)]),
    ),
  }
}

/** By the name of each choice the ids of its views, for choices of a year or for all others. */
function listChoices(charts: readonly Chart[], story: Story, ofYears: boolean) {
  return charts.flatMap((chart) => {
    const choice = choiceOf(chart, story)
    if (choice?.isYear !== ofYears) return []
    return [[choice.key, viewsOf(chart, story).map(({ id }) => id)] as const]
  })
}
