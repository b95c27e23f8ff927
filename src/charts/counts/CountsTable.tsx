import type { CountRow } from '../../model/chartFacts'
import { parseEdtf } from '../../model/edtf'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'

/** Every statement: by whom and of what, when, and the number. */
export function CountsTable({ chart }: { readonly chart: Chart<'counts'> }) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const wordsOf = ({ id }: CountRow) => words.counts[id] ?? { by: id, of: '' }
  return (
    <DataTable
      caption={chart.subtitle}
      columns={[chartFrame.statedBy, chartFrame.year, chartFrame.statedNumber]}
      rows={chart.data.counts.map((count) => ({
        header: chartFrame.countHeader(wordsOf(count)),
        cells: [formats.edtf(parseEdtf(count.date)), chartFrame.stated(count, formats)],
      }))}
    />
  )
}
