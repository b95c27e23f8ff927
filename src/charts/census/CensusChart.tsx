import type { CensusRow } from '../../model/content'
import type { Chart } from '../../model/story'
import type { CensusView } from '../../model/chartWords'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { CensusDrawing } from './CensusDrawing'
import { CensusTable } from './CensusTable'
import { noPeoples } from './stackCensus'
import { tabulateCensus } from './tabulateCensus'

interface CensusChartProps {
  readonly chart: Chart
  readonly censuses: readonly CensusRow[]
  readonly headingLevel: 2 | 3 | 4
}

const views: readonly CensusView[] = ['share-1989', 'share-1959', 'number-1989', 'number-1959']

/** Composition of the population by census, as columns at their places in time. */
export function CensusChart({ chart, censuses, headingLevel }: CensusChartProps) {
  const { words } = useLanguage()
  const since = (view: CensusView) => censuses.filter(({ year }) => year >= Number(view.slice(-4)))
  const peoples = tabulateCensus(censuses)
    .groups.map(({ group }) => group)
    .filter((group) => !noPeoples.includes(group))
  return (
    <ChartFrame
      chart={chart}
      headingLevel={headingLevel}
      choice={{ key: 'census', legend: words.chartFrame.views.census }}
      groups={peoples}
      views={views.map((view) => ({
        id: view,
        label: words.chartFrame.censusViews[view],
        table: <CensusTable caption={words.chartFrame.censusViews[view]} rows={since(view)} />,
        drawing: (
          <CensusDrawing
            description={chart.description}
            rows={since(view)}
            measure={view.startsWith('share') ? 'share' : 'population'}
          />
        ),
      }))}
    />
  )
}
