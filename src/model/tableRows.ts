import type { RowFacts } from './chartFacts'
import { parseTable } from './parseTable'
import type { TableRow } from './parseTable'
import type { Problem } from './problem'

export interface ParsedRows<Row> {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

/** One sort of table: how its rows are read, and what each of them rests on. */
export interface TableRows<Row> {
  /** Rows of a CSV text. One that cannot be read is left out and reported. */
  readonly parse: (text: string, file: string) => ParsedRows<Row>
  /** What the checks must know of a row; left out where rows are no facts of their own. */
  readonly describe?: (row: Row) => RowFacts
}

/** A sort of table from the names of its columns; `parseRow` throws a RangeError on a bad cell. */
export function tableRows<Column extends string, Row>(sort: {
  readonly columns: readonly Column[]
  readonly parseRow: (cells: TableRow<Column>['cells']) => Row
  readonly describe?: (row: Row) => RowFacts
}): TableRows<Row> {
  const { columns, parseRow, describe } = sort
  return {
    parse: (text, file) => parseRows(text, file, columns, parseRow),
    ...(describe && { describe }),
  }
}

function parseRows<Column extends string, Row>(
  text: string,
  file: string,
  columns: readonly Column[],
  parseRow: (cells: TableRow<Column>['cells']) => Row,
): ParsedRows<Row> {
  const table = parseTable(text, file, columns)
  const rows: Row[] = []
  const problems = [...table.problems]
  for (const { line, cells } of table.rows) {
    try {
      rows.push(parseRow(cells))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      problems.push({ file, id: `line ${line}`, sentence: error.message })
    }
  }
  return { rows, problems }
}

/** Throws a RangeError for an empty cell. */
export function parseText(text: string): string {
  if (text === '') throw new RangeError('A cell is empty that must not be.')
  return text
}

/** Several ids of one cell are separated by spaces. */
export function parseList(text: string): readonly string[] {
  return text.split(' ').filter((each) => each !== '')
}

/** Throws a RangeError for what is no whole number. */
export function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new RangeError(`"${text}" is not a whole number.`)
  return Number(text)
}

/** Throws a RangeError for what is no number of digits and a point. */
export function parseDecimal(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new RangeError(`"${text}" is not a number.`)
  return Number(text)
}

/** Throws a RangeError for what is none of the choices. */
export function parseOneOf<Choice extends string>(
  choices: readonly Choice[],
  text: string,
): Choice {
  const choice = choices.find((each) => each === text)
  if (choice === undefined) {
    throw new RangeError(`"${text}" is none of: ${choices.join(', ')}.`)
  }
  return choice
}
