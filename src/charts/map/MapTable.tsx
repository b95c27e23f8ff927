import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'

/** Each people with its place, the persons there and altogether, the most numerous first. */
export function MapTable({ chart }: { readonly chart: Chart<'map'> }) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const ordered = [...chart.data.places].sort((a, b) => b.population - a.population)
  return (
    <DataTable
      caption={chart.subtitle}
      columns={[chartFrame.group, chartFrame.place, chartFrame.population, chartFrame.total]}
      rows={ordered.map(({ group, place, population, total }) => ({
        header: words.groups[group] ?? group,
        cells: [
          words.places[place] ?? place,
          formats.count(population),
          total === null ? '–' : chartFrame.about(total, formats),
        ],
      }))}
    />
  )
}
