import styles from './DataTable.module.css'

export interface TableRow {
  /** Names the row. */
  readonly header: string
  readonly cells: readonly string[]
}

interface DataTableProps {
  readonly caption: string
  /** Names of all columns, that of the row headers first. */
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/** The numbers behind a drawing: every column after the first is set as numbers, to the right. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.header}>
            <th scope="row">{row.header}</th>
            {row.cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
