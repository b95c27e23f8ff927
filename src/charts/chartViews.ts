import type { Chart, Story } from '../model/story'
import { kindOf } from './kinds'

/** One of the ways to see a chart, as its frame offers it. */
export interface ChartView {
  /** What links name; empty where a chart has one view only. */
  readonly id: string
  readonly label: string
  /** What is drawn, with the words of this view: the chart itself or another that it takes along. */
  readonly chart: Chart
  /** Id of the view among those of the drawn chart's kind. */
  readonly view: string
}

type Language = Pick<Story, 'words' | 'formats'>

/** A chart with the words of one of its views. */
export function inView(chart: Chart, view: string): Chart {
  return { ...chart, ...chart.views?.[view] }
}

/** All views of a chart, its own first; the first one is shown at first. */
export function viewsOf(chart: Chart, story: Language): readonly ChartView[] {
  const own = kindOf(chart.kind).views(chart, story)
  return [
    ...own.map(({ id, label }) => ({
      id,
      label: label === '' ? (chart.label ?? '') : label,
      chart: inView(chart, id),
      view: id,
    })),
    ...chart.also.map((other) => {
      const first = kindOf(other.kind).views(other, story)[0]?.id ?? ''
      return { id: other.id, label: other.label ?? '', chart: inView(other, first), view: first }
    }),
  ]
}

/** What the views of a chart differ in; undefined where it has one view only. */
export function choiceOf(chart: Chart, story: Language) {
  if (viewsOf(chart, story).length < 2) return undefined
  const { key, legend, isYear } = kindOf(chart.kind).choice ?? { key: chart.kind }
  return { key, legend: legend?.(story.words) ?? '', isYear: isYear ?? false }
}
