import type { CensusRow, FigureFacts, SeatRow } from '../model/content'
import type { Chart } from '../model/story'
import { CensusChart } from './census/CensusChart'
import { ChamberChart } from './chamber/ChamberChart'
import { WaffleChart } from './waffle/WaffleChart'

interface ChartViewProps {
  readonly chart: Chart
  readonly censuses: readonly CensusRow[]
  readonly seats: readonly SeatRow[]
  readonly figures: readonly FigureFacts[]
  /** Level of the chart's title in the page's outline. */
  readonly headingLevel?: 2 | 3 | 4
}

/** Any chart of the story, complete with its frame and its table. */
export function ChartView({ chart, censuses, seats, figures, headingLevel = 3 }: ChartViewProps) {
  switch (chart.kind) {
    case 'waffle':
      return <WaffleChart chart={chart} figures={figures} headingLevel={headingLevel} />
    case 'census':
      return <CensusChart chart={chart} censuses={censuses} headingLevel={headingLevel} />
    case 'chamber':
      return <ChamberChart chart={chart} seats={seats} headingLevel={headingLevel} />
  }
}
