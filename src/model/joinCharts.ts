import type { BarsFacts, LoadedChart } from './chartFacts'
import { parseEdtf } from './edtf'
import type { TextFormats } from './textFormats'
import type { Facts } from './content'
import type { Chart, Source } from './story'
import { uniqueById } from './uniqueById'
import type { Words } from './words'

/** The bars below the timeline, with the chart whose numbers they show. */
export interface Bars extends Pick<BarsFacts, 'groups'> {
  readonly chart: Chart<'census'>
}

/** Charts with their words, sources and further views. Throws on words or charts that are missing. */
export function joinCharts(
  charts: readonly LoadedChart[],
  words: Pick<Words, 'charts'>,
  formats: TextFormats,
  citeAll: (ids: readonly string[]) => readonly Source[],
): readonly Chart[] {
  const join = (chart: LoadedChart, also: readonly Chart[]): Chart => {
    const text = words.charts[chart.id]
    if (!text) throw new Error(`content has nothing under the id "${chart.id}"`)
    const date = parseEdtf(chart.date)
    return {
      ...chart,
      ...text,
      date,
      when: formats.edtf(date),
      also,
      sources: citeAll(chart.sources),
    }
  }
  const find = (id: string) => {
    const chart = charts.find((one) => one.id === id)
    if (!chart) throw new Error(`content has nothing under the id "${id}"`)
    return chart
  }
  return charts.map((chart) =>
    join(
      chart,
      (chart.also ?? []).map((id) => join(find(id), [])),
    ),
  )
}

/** The charts that parts of a story show, each once, each with those that it takes along. */
export function listCharts(
  parts: readonly { readonly charts: readonly Chart[] }[],
): readonly Chart[] {
  return uniqueById(
    parts.flatMap(({ charts }) => charts.flatMap((chart) => [chart, ...chart.also])),
  )
}

/** The bars below the timeline; null where the facts have none. */
export function findBars({ bars }: Facts, charts: readonly Chart[]): Bars | null {
  const chart = charts.find(({ id }) => id === bars?.chart)
  return bars && chart?.kind === 'census' ? { groups: bars.groups, chart } : null
}
