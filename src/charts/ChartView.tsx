import type { Chart, Story } from '../model/story'
import { CensusChart } from './census/CensusChart'
import { ChamberChart } from './chamber/ChamberChart'
import { CountsChart } from './counts/CountsChart'
import { EstimatesChart } from './estimates/EstimatesChart'
import { MapChart } from './map/MapChart'
import { PathsChart } from './paths/PathsChart'
import { WaffleChart } from './waffle/WaffleChart'

interface ChartViewProps extends Pick<
  Story,
  'censuses' | 'seats' | 'estimates' | 'counts' | 'places' | 'outline'
> {
  readonly chart: Chart
  /** Level of the chart's title in the page's outline. */
  readonly headingLevel?: 2 | 3 | 4
}

/** Any chart of the story, complete with its frame and its table. */
export function ChartView({ chart, headingLevel = 3, ...rows }: ChartViewProps) {
  const { censuses, seats, estimates, counts, places, outline } = rows
  const frame = { chart, headingLevel }
  switch (chart.kind) {
    case 'waffle':
      return <WaffleChart {...frame} />
    case 'census':
      return <CensusChart {...frame} censuses={censuses} />
    case 'paths':
      return <PathsChart {...frame} censuses={censuses} />
    case 'chamber':
      return <ChamberChart {...frame} seats={seats} />
    case 'counts':
      return <CountsChart {...frame} counts={counts} />
    case 'estimates':
      return <EstimatesChart {...frame} estimates={estimates} censuses={censuses} />
    case 'map':
      return <MapChart {...frame} places={places} outline={outline} />
  }
}
