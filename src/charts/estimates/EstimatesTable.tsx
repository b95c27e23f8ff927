import { parseEdtf } from '../../model/edtf'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import { estimatesOf, roundShare } from './findEstimates'
import type { Estimate } from './placeEstimates'

/** Every share with its time, its kind, and what it goes on from. */
export function EstimatesTable({ chart }: { readonly chart: Chart<'estimates'> }) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const format = (estimate: Estimate) => {
    const { share, decimals } = roundShare(estimate)
    return formats.percent(share, decimals)
  }
  return (
    <DataTable
      caption={chart.subtitle}
      columns={[chartFrame.year, chartFrame.base, chartFrame.share]}
      rows={estimatesOf(chart).map((point) => ({
        header: chartFrame.estimateHeader(
          { date: parseEdtf(point.date), kind: point.kind },
          formats,
        ),
        cells: [point.kind === 'census' ? '–' : String(point.base), format(point)],
      }))}
    />
  )
}
