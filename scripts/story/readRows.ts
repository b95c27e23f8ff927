import { isPlain, parseJson } from './parseJson'
import { readCells } from './readSheet'
import type { ReadFile } from './slides'

/**
 * A sheet that Google published as JSON: the `values` of its Sheets API, or the `table` of its
 * answer to a query. Undefined of any other text.
 */
export function readRows(text: string): ReadFile | undefined {
  const rows = findRows(parseJson(text))
  return rows && readCells(rows)
}

function findRows(file: unknown): readonly (readonly string[])[] | undefined {
  if (isPlain(file) && Array.isArray(file.values)) {
    return file.values.map((row) => list(row).map(write))
  }
  const table = isPlain(file) ? file.table : undefined
  if (!isPlain(table) || !Array.isArray(table.cols) || !Array.isArray(table.rows)) return undefined
  const names = table.cols.map((column) => write(isPlain(column) ? column.label : ''))
  const rows = table.rows.map((row) => list(isPlain(row) ? row.c : []).map(writeCell))
  return [names, ...rows]
}

/** A date as it is shown, all else as it is meant: 1990 and not '1,990'. */
function writeCell(cell: unknown): string {
  if (!isPlain(cell)) return ''
  const isDate = typeof cell.v === 'string' && cell.v.startsWith('Date(')
  return write(isDate ? cell.f : cell.v)
}

function write(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
