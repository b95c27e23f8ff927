import type { Chart } from '../model/story'
import { kindOf } from './kinds'

interface ChartDrawingProps {
  readonly chart: Chart
  /** Id of a view of the chart's kind; the empty one where it has one view only. */
  readonly view: string
  /** In viewBox units. */
  readonly width: number
}

/** One view of any chart as an `<svg>` of one width: what the page, the deck and files show. */
export function ChartDrawing({ chart, view, width }: ChartDrawingProps) {
  const { Drawing } = kindOf(chart.kind)
  return <Drawing chart={chart} view={view} width={width} />
}
