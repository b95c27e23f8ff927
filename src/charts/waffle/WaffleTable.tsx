import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import { findWaffleShares } from './findWaffleShares'

/** Both shares, and what the part is measured against. */
export function WaffleTable({ chart }: { readonly chart: Chart<'waffle'> }) {
  const { words, formats } = useLanguage()
  const { chartFrame, groups } = words
  const { part, rest, reference } = findWaffleShares(chart)
  const { group } = chart.options
  return (
    <DataTable
      caption={chart.subtitle}
      columns={[chartFrame.group, chartFrame.share]}
      rows={[
        { header: groups[group] ?? group, cells: [formats.percent(rest)] },
        { header: words.waffle?.part ?? '', cells: [formats.percent(part)] },
        { header: words.waffle?.reference ?? '', cells: [formats.percent(reference)] },
      ]}
    />
  )
}
