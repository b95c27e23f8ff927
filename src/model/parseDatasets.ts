import type { CensusRow, SeatRow } from './content'
import { parseTable } from './parseTable'
import type { TableRow } from './parseTable'
import type { Problem } from './problem'

export interface Dataset<Row> {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

const bases = ['published', 'computed'] as const
const ways = ['elected', 'party list', 'quota', 'single-member district'] as const

/** Census rows of a CSV table. A row that cannot be read is left out and reported. */
export function parseCensus(text: string, file: string): Dataset<CensusRow> {
  const columns = [
    'year',
    'date',
    'group',
    'population',
    'share',
    'basis',
    'source',
    'shareSource',
  ] as const
  return parseRows(text, file, columns, (cells) => ({
    year: parseCount(cells.year),
    date: cells.date,
    group: cells.group,
    population: cells.population === '' ? null : parseCount(cells.population),
    share: cells.share === '' ? null : parseDecimal(cells.share),
    basis: cells.basis === '' ? null : parseOneOf(bases, cells.basis),
    source: cells.source,
    ...(cells.shareSource !== '' && { shareSource: cells.shareSource }),
  }))
}

/** Seats after each election of a CSV table; several sources of one row are separated by spaces. */
export function parseSeats(text: string, file: string): Dataset<SeatRow> {
  const columns = ['year', 'date', 'total', 'party', 'seats', 'how', 'sources'] as const
  return parseRows(text, file, columns, (cells) => ({
    year: parseCount(cells.year),
    date: cells.date,
    total: parseCount(cells.total),
    party: cells.party,
    seats: parseCount(cells.seats),
    how: parseOneOf(ways, cells.how),
    sources: cells.sources.split(' ').filter((source) => source !== ''),
  }))
}

function parseRows<Column extends string, Row>(
  text: string,
  file: string,
  columns: readonly Column[],
  parseRow: (cells: TableRow<Column>['cells']) => Row,
): Dataset<Row> {
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

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new RangeError(`"${text}" is not a whole number.`)
  return Number(text)
}

function parseDecimal(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new RangeError(`"${text}" is not a number.`)
  return Number(text)
}

function parseOneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice {
  const choice = choices.find((each) => each === text)
  if (choice === undefined) {
    throw new RangeError(`"${text}" is none of: ${choices.join(', ')}.`)
  }
  return choice
}
