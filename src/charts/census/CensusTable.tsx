import { Fragment } from 'react'
import type { CensusRow } from '../../model/chartFacts'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import styles from './CensusTable.module.css'
import { tabulateCensus } from './tabulateCensus'

/** Every group in every census: its share and below it the persons, as far as published. */
export function CensusTable({ chart }: { readonly chart: Chart<'census'> }) {
  const { words, formats } = useLanguage()
  const { years, groups } = tabulateCensus(chart.data.censuses, chart.options.censuses)
  return (
    <DataTable
      isStacked
      caption={words.chartFrame.censusCaption}
      columns={[words.chartFrame.group, ...years.map(String)]}
      rows={groups.map(({ group, cells }) => ({
        header: words.groups[group] ?? group,
        cells: cells.map((row, index) => (
          <Fragment key={years[index]}>
            <Share row={row} />{' '}
            {row?.population != null && (
              <span className={styles.persons}>{formats.count(row.population)}</span>
            )}
          </Fragment>
        )),
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
