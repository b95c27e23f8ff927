import { parseEdtf } from '../../model/edtf'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { EstimatesPicture } from './EstimatesPicture'
import { estimatesOf, roundShare } from './findEstimates'
import type { Estimate } from './placeEstimates'
import { placeEstimates } from './placeEstimates'

interface EstimatesDrawingProps {
  readonly chart: Chart<'estimates'>
  readonly width: number
  readonly height?: number | undefined
}

/** Censuses and estimates on one plane of time and share. */
export function EstimatesDrawing({ chart, width, height }: EstimatesDrawingProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const { group } = chart.options
  const name = words.groups[group] ?? group
  const format = (share: number) => formats.decimal(share)
  const toMark = (estimate: Estimate, column: number) => {
    const { kind, date, year, base } = estimate
    const share = roundShare(estimate)
    const say =
      kind === 'census'
        ? chartFrame.sayCensus({ group: name, year, ...share }, formats)
        : chartFrame.sayEstimate({ group: name, date: parseEdtf(date), base, ...share }, formats)
    return markAttributes({ say, column, row: 0, year, group })
  }
  const plan = placeEstimates(estimatesOf(chart), width, format, height)
  return (
    <DrawingSvg width={width} height={plan.height} description={chart.description}>
      <EstimatesPicture
        plan={plan}
        width={width}
        format={format}
        names={{ census: chartFrame.census, estimate: chartFrame.estimate }}
        nameBreak={(base) => chartFrame.newBase(base)}
        toMark={toMark}
      />
    </DrawingSvg>
  )
}
