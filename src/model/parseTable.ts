import { csvParseRows } from 'd3'
import type { Problem } from './problem'

/** One row of a table; cells as they are written, without surrounding spaces. */
export interface TableRow<Column extends string> {
  /** 1-based, as an editor counts. */
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[]
  readonly problems: readonly Problem[]
}

/**
 * Reads CSV whose first line names the columns, in any order. Empty lines are passed over. A row
 * with too few or too many cells is left out and reported; so is a column that is missing.
 */
export function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): Table<Column> {
  const lines = csvParseRows(text.replace(/^\uFEFF/, ''), (cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => cell.trim()),
  })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const header = lines[0]?.cells ?? []
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    const sentence = `The table has no column ${missing.join(', ')}.`
    return { rows: [], problems: [{ file, id: 'line 1', sentence }] }
  }
  const body = lines.slice(1)
  const isWhole = ({ cells }: { readonly cells: readonly string[] }) =>
    cells.length === header.length
  return {
    rows: body.filter(isWhole).map(({ line, cells }) => ({
      line,
      cells: nameCells(columns, header, cells),
    })),
    problems: body
      .filter((row) => !isWhole(row))
      .map(({ line, cells }) => ({
        file,
        id: `line ${line}`,
        sentence: `The row has ${cells.length} cells, the first line ${header.length}.`,
      })),
  }
}

function nameCells<Column extends string>(
  columns: readonly Column[],
  header: readonly string[],
  cells: readonly string[],
) {
  const pairs = columns.map((column) => [column, cells[header.indexOf(column)] ?? ''] as const)
  return Object.fromEntries(pairs) as Record<Column, string>
}
