import type { ChartKind } from '../chartKind'
import { reportUnknown } from '../reportUnknown'
import { findWaffleShares } from './findWaffleShares'
import { WaffleDrawing } from './WaffleDrawing'
import { WaffleTable } from './WaffleTable'

/** In percentage points: what rounding each share to one decimal can add up to. */
const sumTolerance = 0.11

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
    const find = (id: string) => chart.data.figures.find((figure) => figure.id === id)
    const report = (sentence: string) => ({ file: files.facts('charts'), id: chart.id, sentence })
    const roles = [
      [rest, 'percent'],
      [part, 'percent'],
      [reference, 'fraction'],
    ] as const
    const wrong = roles.flatMap(([id, expected]) => {
      const unit = find(id)?.unit ?? expected
      return unit === expected ? [] : [report(`It needs "${id}" in ${expected}, not in ${unit}.`)]
    })
    const whole = (find(rest)?.value ?? 0) + (find(part)?.value ?? 0)
    const known = chart.data.figures.map(({ id }) => id)
    const missing = reportUnknown(chart, files, 'figure', [rest, part, reference], known)
    if (missing.length + wrong.length > 0) return [...missing, ...wrong]
    return Math.abs(whole - 100) < sumTolerance
      ? []
      : [report(`Its part and its rest add up to ${whole}, not to 100.`)]
  },
  // Figures of an article may have no date of their own.
  dates: ({ date }) => [date],
  sources: () => [],
  choice: { key: 'waffle', legend: ({ chartFrame }) => chartFrame.views.waffle },
  views: () => [{ id: '', label: '' }],
  Drawing: WaffleDrawing,
  Table: WaffleTable,
  csv: (chart, { chartFrame, groups, waffle }) => {
    const { rest, part, reference } = findWaffleShares(chart)
    const { group } = chart.options
    return [
      [chartFrame.group, chartFrame.sharePercent],
      [groups[group] ?? group, rest],
      [waffle?.part ?? '', part],
      [waffle?.reference ?? '', Math.round(reference * 100) / 100],
    ]
  },
  frameHeight: () => 530,
}
