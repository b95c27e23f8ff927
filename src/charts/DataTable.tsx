import { Fragment } from 'react'
import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface TableRow {
  /** Names the row. */
  readonly header: string
  readonly cells: readonly ReactNode[]
  /** Smaller numbers below those, in a row of their own: one number a cell. Of stacked tables only. */
  readonly below?: readonly ReactNode[] | undefined
}

interface DataTableProps {
  readonly caption: string
  /** Names of all columns, that of the row headers first. */
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  /** The name of a row stands above its numbers: for more columns than fit a phone. */
  readonly isStacked?: boolean
}

/** The numbers behind a drawing: every column after the first is set as numbers, to the right. */
export function DataTable({ caption, columns, rows, isStacked = false }: DataTableProps) {
  const shown = isStacked ? columns.slice(1) : columns
  const body = rows.map(({ header, cells, below }, place) => {
    // A party can have two rows of one name.
    const key = `${header} ${place}`
    const toCells = (row: readonly ReactNode[]) =>
      row.map((cell, index) => <td key={columns[index + 1]}>{cell}</td>)
    if (!isStacked) {
      return (
        <tr key={key}>
          <th scope="row">{header}</th>
          {toCells(cells)}
        </tr>
      )
    }
    return (
      <tbody key={key}>
        <tr>
          <th className={styles.group} scope="rowgroup" colSpan={cells.length}>
            {header}
          </th>
        </tr>
        <tr>{toCells(cells)}</tr>
        {below && <tr className={styles.below}>{toCells(below)}</tr>}
      </tbody>
    )
  })
  const Body = isStacked ? Fragment : 'tbody'
  return (
    <table className={styles.table} data-stacked={isStacked || undefined}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <Body>{body}</Body>
    </table>
  )
}
