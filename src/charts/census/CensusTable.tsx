import type { CensusRow } from '../../model/content'
import { useLanguage } from '../../ui/LanguageContext'
import tableStyles from '../DataTable.module.css'
import styles from './CensusTable.module.css'
import { tabulateCensus } from './tabulateCensus'

interface CensusTableProps {
  readonly caption: string
  readonly rows: readonly CensusRow[]
}

/** Every group in every census: its share and below it the persons, as far as published. */
export function CensusTable({ caption, rows }: CensusTableProps) {
  const { words, formats } = useLanguage()
  const { years, groups } = tabulateCensus(rows)
  return (
    <table className={`${tableStyles.table} ${styles.table}`}>
      <caption>
        {caption} · {words.chartFrame.population}
      </caption>
      <thead>
        <tr>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ group, cells }) => (
        <tbody key={group}>
          <tr>
            <th className={styles.group} scope="rowgroup" colSpan={years.length}>
              <span>{words.groups[group] ?? group}</span>
            </th>
          </tr>
          <tr>
            {cells.map((row, index) => (
              <td key={years[index]}>
                <Share row={row} />{' '}
                {row?.population != null && (
                  <span className={styles.persons}>{formats.count(row.population)}</span>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}

/** A dash where a census has no such row, words where it has one without a share. */
function Share({ row }: { readonly row: CensusRow | undefined }) {
  const { words, formats } = useLanguage()
  if (!row) return '–'
  if (row.share !== null) return formats.percent(row.share)
  return <span className={styles.persons}>{words.chartFrame.notPublished}</span>
}
