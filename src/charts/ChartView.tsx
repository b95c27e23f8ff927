import type { Chart } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { ChartFrame } from './ChartFrame'
import { choiceOf, viewsOf } from './chartViews'
import { kindOf } from './kinds'

interface ChartViewProps {
  readonly chart: Chart
  /** Level of the chart's title in the page's outline. */
  readonly headingLevel?: 2 | 3 | 4
  /** Whether all views stand in the page, not only the first: where nothing can be fetched. */
  readonly isWhole?: boolean
}

/** Any chart of the story, complete with its frame and its table. */
export function ChartView({ chart, headingLevel = 3, isWhole = false }: ChartViewProps) {
  const story = useLanguage()
  return (
    <ChartFrame
      chart={chart}
      headingLevel={headingLevel}
      views={viewsOf(chart, story)}
      isWhole={isWhole}
      choice={choiceOf(chart, story)}
      groups={kindOf(chart.kind).groups?.(chart)}
    />
  )
}
