import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import { pathsOf } from './findPaths'
import type { PathPoint } from './findPaths'

interface PathsTableProps {
  readonly chart: Chart<'paths'>
}

/** Each people's number at every census, and its change. */
export function PathsTable({ chart }: PathsTableProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const thousands = ({ population }: PathPoint) => formats.count(Math.round(population / 1000))
  const paths = pathsOf(chart)
  const years = paths[0]?.points.map(({ year }) => String(year)) ?? []
  return (
    <DataTable
      isStacked
      caption={chartFrame.thousands}
      columns={[chartFrame.group, ...years, chartFrame.change]}
      rows={paths.map(({ group, points, change }) => ({
        header: words.groups[group] ?? group,
        cells: [...points.map(thousands), formats.change(change)],
      }))}
    />
  )
}
