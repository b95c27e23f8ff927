import type { Chart } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { ChartFrame } from './ChartFrame'
import { ChartWidths } from './ChartWidths'
import { kindOf } from './kinds'

interface ChartViewProps {
  readonly chart: Chart
  /** Level of the chart's title in the page's outline. */
  readonly headingLevel?: 2 | 3 | 4
}

/** Any chart of the story, complete with its frame and its table. */
export function ChartView({ chart, headingLevel = 3 }: ChartViewProps) {
  const story = useLanguage()
  const { choice, views, groups, Table } = kindOf(chart.kind)
  const shown = views(chart, story)
  return (
    <ChartFrame
      chart={chart}
      headingLevel={headingLevel}
      choice={
        choice && shown.length > 1
          ? { key: choice.key, legend: choice.legend(story.words) }
          : undefined
      }
      groups={groups?.(chart)}
      views={shown.map(({ id, label }) => ({
        id,
        label,
        drawing: <ChartWidths chart={chart} view={id} />,
        table: <Table chart={chart} view={id} />,
      }))}
    />
  )
}
