import type { ChartKind } from '../chartKind'
import { reportUnknown } from '../reportUnknown'
import { WaffleDrawing } from './WaffleDrawing'
import { WaffleTable } from './WaffleTable'

/** One people and all others in cells of half a percent, and a fraction to scale. */
export const waffle: ChartKind<'waffle'> = {
  load: (chart, { figures }) => {
    const { rest, part, reference } = chart.options
    const ids: readonly string[] = [rest, part, reference]
    return {
      ...chart,
      data: { figures: ids.flatMap((id) => figures.find((one) => one.id === id) ?? []) },
    }
  },
  check: (chart, files) => {
    const { rest, part, reference } = chart.options
    const { figures } = chart.data
    const wrongUnits = figures.filter(
      ({ id, unit }) => unit !== (id === reference ? 'fraction' : 'percent'),
    )
    return [
      ...reportUnknown(
        chart,
        files,
        'figure',
        [rest, part, reference],
        figures.map(({ id }) => id),
      ),
      ...wrongUnits.map(({ id, unit }) => ({
        file: files.facts('charts'),
        id: chart.id,
        sentence: `It cannot draw the figure "${id}" in ${unit}.`,
      })),
    ]
  },
  // Figures of an article may have no date of their own.
  dates: ({ date }) => [date],
  sources: () => [],
  views: () => [{ id: '', label: '' }],
  Drawing: WaffleDrawing,
  Table: WaffleTable,
  csv: ({ data }, { chartFrame }) => [
    [chartFrame.figure, chartFrame.value, chartFrame.unit],
    ...data.figures.map(({ id, value, unit }) => [id, value, unit]),
  ],
  frameHeight: 560,
}
