import type { CensusRow } from '../../model/chartFacts'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import styles from './CensusTable.module.css'
import { tabulateCensus } from './tabulateCensus'

/** As many censuses as fit side by side on a phone. */
const mostColumns = 4

/** Every group in every census: its share and below it the persons, as far as published. */
export function CensusTable({ chart }: { readonly chart: Chart<'census'> }) {
  const { data, options } = chart
  const years = [...new Set(data.censuses.map(({ year }) => year))].sort((a, b) => b - a)
  const parts = Array.from({ length: Math.ceil(years.length / mostColumns) }, (_, index) =>
    years.slice(index * mostColumns, (index + 1) * mostColumns),
  )
  return parts.map((part) => (
    <CensusesTable
      key={part[0]}
      rows={data.censuses.filter(({ year }) => part.includes(year))}
      table={options.censuses}
    />
  ))
}

interface CensusesTableProps {
  readonly rows: readonly CensusRow[]
  readonly table: Chart<'census'>['options']['censuses']
}

function CensusesTable({ rows, table }: CensusesTableProps) {
  const { words, formats } = useLanguage()
  const { years, groups } = tabulateCensus(rows, table)
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  return (
    <DataTable
      isStacked
      caption={words.chartFrame.censusCaption({ first, last })}
      columns={[words.chartFrame.group, ...years.map(String)]}
      rows={groups.map(({ group, cells }) => ({
        header: words.groups[group] ?? group,
        cells: cells.map((row, index) => <Share key={years[index]} row={row} />),
        below: cells.some((row) => row?.population != null)
          ? cells.map((row) => (row?.population == null ? '' : formats.count(row.population)))
          : undefined,
      }))}
    />
  )
}

/** A dash where a census has no such row, words where it has one without a share. */
function Share({ row }: { readonly row: CensusRow | undefined }) {
  const { words, formats } = useLanguage()
  if (!row) return '–'
  if (row.share !== null) return formats.percent(row.share)
  return <span className={styles.persons}>{words.chartFrame.notPublished}</span>
}
