import type { Chart } from '../model/story'
import type { DrawingPart } from './chartKind'
import { inView } from './chartViews'
import { kindOf } from './kinds'

interface ChartDrawingProps {
  readonly chart: Chart
  /** Id of a view of the chart's kind; the empty one where it has one view only. */
  readonly view: string
  /** In viewBox units. */
  readonly width: number
  /** In viewBox units: of a picture whose size is given. */
  readonly height?: number | undefined
  readonly part?: DrawingPart | undefined
}

/** One view of any chart as an `<svg>` of one width: what the page, the deck and files show. */
export function ChartDrawing({ chart, view, width, height, part }: ChartDrawingProps) {
  const { Drawing } = kindOf(chart.kind)
  return (
    <Drawing chart={inView(chart, view)} view={view} width={width} height={height} part={part} />
  )
}
