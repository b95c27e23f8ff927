import type { CensusRow, CountRow, EstimateRow, OutlineRow, PlaceRow, SeatRow } from './content'
import { parseTable } from './parseTable'
import type { TableRow } from './parseTable'
import type { Problem } from './problem'

export interface Dataset<Row> {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

const bases = ['published', 'computed'] as const
const qualifiers = ['exactly', 'about', 'more'] as const
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
    sources: parseList(cells.sources),
  }))
}

/** Shares by yearly estimates of a CSV table. */
export function parseEstimates(text: string, file: string): Dataset<EstimateRow> {
  const columns = ['year', 'date', 'group', 'share', 'base', 'source'] as const
  return parseRows(text, file, columns, (cells) => ({
    year: parseCount(cells.year),
    date: cells.date,
    group: cells.group,
    share: parseDecimal(cells.share),
    base: parseCount(cells.base),
    source: cells.source,
  }))
}

/** Statements on how many peoples there are; several sources are separated by spaces. */
export function parseCounts(text: string, file: string): Dataset<CountRow> {
  const columns = ['id', 'number', 'qualifier', 'date', 'sources'] as const
  return parseRows(text, file, columns, (cells) => ({
    id: cells.id,
    number: parseCount(cells.number),
    qualifier: parseOneOf(qualifiers, cells.qualifier),
    date: cells.date,
    sources: parseList(cells.sources),
  }))
}

/** Where most of a people lived, of a CSV table. */
export function parsePlaces(text: string, file: string): Dataset<PlaceRow> {
  const columns = ['group', 'place', 'population', 'total', 'lon', 'lat', 'date', 'source'] as const
  return parseRows(text, file, columns, (cells) => ({
    group: cells.group,
    place: cells.place,
    population: parseCount(cells.population),
    total: cells.total === '' ? null : parseCount(cells.total),
    lon: parseDecimal(cells.lon),
    lat: parseDecimal(cells.lat),
    date: cells.date,
    source: cells.source,
  }))
}

/** The country's outline of a CSV table, in degrees. */
export function parseOutline(text: string, file: string): Dataset<OutlineRow> {
  return parseRows(text, file, ['lon', 'lat'] as const, (cells) => ({
    lon: parseDecimal(cells.lon),
    lat: parseDecimal(cells.lat),
  }))
}

function parseList(text: string): readonly string[] {
  return text.split(' ').filter((each) => each !== '')
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
