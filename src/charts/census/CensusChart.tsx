import type { CensusRow } from '../../model/content'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { estimateTextWidth } from '../chartSizes'
import { ChartWidths } from '../ChartWidths'
import { CensusPicture } from './CensusPicture'
import { CensusTable } from './CensusTable'
import { placeCensus } from './placeCensus'
import { restGroup, stackCensus } from './stackCensus'
import type { CensusSegment } from './stackCensus'

interface CensusChartProps {
  readonly chart: Chart
  readonly censuses: readonly CensusRow[]
  readonly headingLevel: 2 | 3 | 4
}

/** More would be too thin to draw and to name. */
const namedGroups = 5

/** Composition of the population by census, as columns at their places in time. */
export function CensusChart({ chart, censuses, headingLevel }: CensusChartProps) {
  const { words, formats } = useLanguage()
  const columns = stackCensus(censuses, namedGroups)
  const segments = columns.at(-1)?.segments ?? []
  const nameOf = (group: string) =>
    group === restGroup ? words.chartFrame.others : (words.groups[group] ?? group)
  const formatShare = (share: number) => formats.decimal(share)
  const measureLabel = ({ group, share }: CensusSegment, roomy: boolean) =>
    estimateTextWidth(roomy ? nameOf(group) : `${nameOf(group)} ${formatShare(share)}`)
  return (
    <ChartFrame
      chart={chart}
      headingLevel={headingLevel}
      table={<CensusTable caption={chart.subtitle} rows={censuses} />}
    >
      <ChartWidths
        description={chart.description}
        draw={(width) => {
          const plan = placeCensus(columns, width, measureLabel)
          const content = (
            <CensusPicture
              plan={plan}
              groups={segments.map(({ group }) => group)}
              nameOf={nameOf}
              formatShare={formatShare}
            />
          )
          return { height: plan.height, content }
        }}
      />
    </ChartFrame>
  )
}
