import type { SeatRow } from '../../model/content'
import { findYears } from '../../model/findYears'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { ChamberDrawing } from './ChamberDrawing'
import { ChamberTable } from './ChamberTable'
import { findElections } from './findElections'

interface ChamberChartProps {
  readonly chart: Chart
  readonly seats: readonly SeatRow[]
  readonly headingLevel: 2 | 3 | 4
}

/** The chamber after each election that the chart speaks of, one at a time. */
export function ChamberChart({ chart, seats, headingLevel }: ChamberChartProps) {
  const { words } = useLanguage()
  const elections = findElections(seats, findYears(chart.date))
  const views = elections.map((election) => ({
    id: String(election.year),
    label: String(election.year),
    drawing: <ChamberDrawing description={chart.description} election={election} />,
    table: <ChamberTable election={election} />,
  }))
  const choice = { key: 'election', legend: words.chartFrame.views.chamber }
  return (
    <ChartFrame
      chart={chart}
      headingLevel={headingLevel}
      views={views}
      {...(views.length > 1 && { choice })}
    />
  )
}
