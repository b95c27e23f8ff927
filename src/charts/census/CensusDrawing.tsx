import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { estimateTextWidth } from '../chartSizes'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { CensusPicture } from './CensusPicture'
import { findCensusView } from './censusViews'
import { placeCensus } from './placeCensus'
import type { CensusSegment } from './stackCensus'
import { stackCensus } from './stackCensus'

/** Room beside the bars also for a reader who sets letters apart, as WCAG 1.4.12 asks. */
const readerSpacing = 1.2

interface CensusDrawingProps {
  readonly chart: Chart<'census'>
  readonly view: string
  readonly width: number
  readonly height?: number | undefined
}

/** One view of the censuses: by share or by number. */
export function CensusDrawing({ chart, view, width, height }: CensusDrawingProps) {
  const { words, formats } = useLanguage()
  const { rows, measure } = findCensusView(chart, view)
  const { censuses: table, named } = chart.options
  const columns = stackCensus(rows, table, named, measure)
  const groups = (columns.at(-1)?.segments ?? []).map(({ group }) => group)
  const nameOf = (group: string) =>
    group === table.rest ? words.chartFrame.others : (words.groups[group] ?? group)
  const format = (value: number) =>
    measure === 'share' ? formats.decimal(value) : formats.decimal(value / 1e6, 2)
  const measureLabel = ({ group, value }: CensusSegment, roomy: boolean) =>
    readerSpacing * estimateTextWidth(roomy ? nameOf(group) : `${nameOf(group)} ${format(value)}`)

  const toMark = (year: number, segment: CensusSegment, column: number, row: number) => {
    const { group, value } = segment
    const found = rows.find((one) => one.group === group && one.year === year)
    const share = measure === 'share' ? value : found?.share
    const persons = group === table.rest ? null : found?.population
    const isRestByNumber = group === table.rest && measure !== 'share'
    const say = words.chartFrame.sayGroup(
      {
        group: nameOf(group),
        year,
        share: isRestByNumber ? undefined : (share ?? undefined),
        persons: persons ?? (measure === 'share' ? undefined : value),
      },
      formats,
    )
    return markAttributes({ say, column, row, year, group })
  }
  const plan = placeCensus(columns, width, measureLabel, format, height)
  return (
    <DrawingSvg width={width} height={plan.height} description={chart.description}>
      <CensusPicture
        plan={plan}
        groups={groups}
        nameOf={nameOf}
        format={format}
        formatTotal={(total, isTight) =>
          isTight ? formats.decimal(total / 1e6) : words.chartFrame.millions(total, formats)
        }
        toMark={toMark}
      />
    </DrawingSvg>
  )
}
