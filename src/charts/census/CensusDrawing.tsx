import type { CensusRow } from '../../model/content'
import { useLanguage } from '../../ui/LanguageContext'
import { estimateTextWidth } from '../chartSizes'
import { ChartWidths } from '../ChartWidths'
import { markAttributes } from '../marks'
import { CensusPicture } from './CensusPicture'
import { placeCensus } from './placeCensus'
import type { CensusSegment, Measure } from './stackCensus'
import { restGroup, stackCensus } from './stackCensus'

interface CensusDrawingProps {
  readonly description: string
  readonly rows: readonly CensusRow[]
  readonly measure: Measure
}

/** More would be too thin to draw and to name. */
const namedGroups = 5

/** One view of the censuses: by share or by number. */
export function CensusDrawing({ description, rows, measure }: CensusDrawingProps) {
  const { words, formats } = useLanguage()
  const columns = stackCensus(rows, namedGroups, measure)
  const groups = (columns.at(-1)?.segments ?? []).map(({ group }) => group)
  const nameOf = (group: string) =>
    group === restGroup ? words.chartFrame.others : (words.groups[group] ?? group)
  const format = (value: number) =>
    measure === 'share' ? formats.decimal(value) : formats.decimal(value / 1e6, 2)
  const measureLabel = ({ group, value }: CensusSegment, roomy: boolean) =>
    estimateTextWidth(roomy ? nameOf(group) : `${nameOf(group)} ${format(value)}`)

  const toMark = (year: number, segment: CensusSegment, column: number, row: number) => {
    const { group, value } = segment
    const found = rows.find((one) => one.group === group && one.year === year)
    const share = measure === 'share' ? value : found?.share
    const persons = group === restGroup ? null : found?.population
    const say = words.chartFrame.sayGroup(
      nameOf(group),
      String(year),
      share == null || (group === restGroup && measure !== 'share')
        ? undefined
        : formats.percent(share),
      persons == null
        ? measure === 'share'
          ? undefined
          : formats.count(value)
        : formats.count(persons),
    )
    return markAttributes({ say, column, row, year, group })
  }
  return (
    <ChartWidths
      description={description}
      draw={(width) => {
        const plan = placeCensus(columns, width, measureLabel, format)
        const content = (
          <CensusPicture
            plan={plan}
            groups={groups}
            nameOf={nameOf}
            format={format}
            formatTotal={(total, isTight) => {
              const millions = formats.decimal(total / 1e6)
              return isTight ? millions : words.chartFrame.million(millions)
            }}
            toMark={toMark}
          />
        )
        return { height: plan.height, content }
      }}
    />
  )
}
