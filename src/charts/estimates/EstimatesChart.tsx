import type { CensusRow, EstimateRow } from '../../model/content'
import { parseEdtf } from '../../model/edtf'
import { findYears } from '../../model/findYears'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { ChartWidths } from '../ChartWidths'
import { DataTable } from '../DataTable'
import { markAttributes } from '../marks'
import { EstimatesPicture } from './EstimatesPicture'
import { findEstimates } from './findEstimates'
import type { Estimate } from './placeEstimates'
import { placeEstimates } from './placeEstimates'

interface EstimatesChartProps {
  readonly chart: Chart
  readonly estimates: readonly EstimateRow[]
  readonly censuses: readonly CensusRow[]
  readonly headingLevel: 2 | 3 | 4
}

const group = 'Kazakh'

/** The share of Kazakhs by census and by yearly estimate, two kinds of numbers side by side. */
export function EstimatesChart({ chart, estimates, censuses, headingLevel }: EstimatesChartProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const points = findEstimates(estimates, censuses, group, findYears(chart.date)[0])
  const name = words.groups[group] ?? group
  const format = (share: number) => formats.decimal(share)
  const when = ({ date }: Estimate) => formats.edtf(parseEdtf(date))
  /** As many decimals as were printed, two at most. */
  const percent = (share: number) => formats.percent(share, Number.isInteger(share * 10) ? 1 : 2)
  const toMark = (estimate: Estimate, column: number) => {
    const { kind, year, share, base } = estimate
    const text = percent(kind === 'census' ? Math.round(share * 10) / 10 : share)
    const say =
      kind === 'census'
        ? chartFrame.sayGroup(name, `${chartFrame.census} ${year}`, text, undefined)
        : chartFrame.sayEstimate(name, when(estimate), text, String(base))
    return markAttributes({ say, column, row: 0, year, group })
  }
  const table = (
    <DataTable
      caption={chart.subtitle}
      columns={[chartFrame.year, chartFrame.base, chartFrame.share]}
      rows={points.map((point) => ({
        header: `${when(point)}, ${point.kind === 'census' ? chartFrame.census : chartFrame.estimate}`,
        cells: [
          point.kind === 'census' ? '–' : String(point.base),
          percent(point.kind === 'census' ? Math.round(point.share * 10) / 10 : point.share),
        ],
      }))}
    />
  )
  const drawing = (
    <ChartWidths
      description={chart.description}
      draw={(width) => {
        const plan = placeEstimates(points, width, format)
        const content = (
          <EstimatesPicture
            plan={plan}
            width={width}
            format={format}
            names={{ census: chartFrame.census, estimate: chartFrame.estimate }}
            nameBreak={(base) => chartFrame.newBase(String(base))}
            toMark={toMark}
          />
        )
        return { height: plan.height, content }
      }}
    />
  )
  return (
    <ChartFrame
      chart={chart}
      headingLevel={headingLevel}
      views={[{ id: '', label: '', drawing, table }]}
    />
  )
}
