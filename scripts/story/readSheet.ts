import { dsvFormat } from 'd3'
import type { Cell, Field, Left, ReadFile, Slide } from './slides'

/** Columns by their names in small letters without anything between them, older names among them. */
const columns: Readonly<Record<string, Field | 'type'>> = {
  year: 'year',
  startyear: 'year',
  month: 'month',
  startmonth: 'month',
  day: 'day',
  startday: 'day',
  time: 'time',
  starttime: 'time',
  endyear: 'endYear',
  endmonth: 'endMonth',
  endday: 'endDay',
  endtime: 'endTime',
  startdate: 'startDate',
  enddate: 'endDate',
  displaydate: 'displayDate',
  headline: 'headline',
  text: 'text',
  media: 'media',
  mediaurl: 'media',
  mediacredit: 'credit',
  mediacaption: 'caption',
  mediathumbnail: 'thumbnail',
  alttext: 'alt',
  mediaalt: 'alt',
  mediaalttext: 'alt',
  link: 'link',
  medialink: 'link',
  type: 'type',
  group: 'group',
  tag: 'group',
  background: 'background',
  uniqueid: 'id',
}

/** Rows that may stand above the one with the names. */
const mostAbove = 10

/**
 * A sheet for TimelineJS as a spreadsheet program saves it: separated by commas, semicolons or tabs,
 * with a byte order mark or without. Never throws.
 */
export function readSheet(text: string): ReadFile {
  const ways = [',', ';', '\t'].map((separator) => dsvFormat(separator).parseRows(text))
  const knownOf = (rows: Rows) => findHead(rows)?.known ?? 0
  const [best = []] = ways.sort((a, b) => knownOf(b) - knownOf(a))
  return readCells(best)
}

type Rows = readonly (readonly string[])[]

/** The same, of rows that are cells already. */
export function readCells(cells: Rows): ReadFile {
  const sheet = findHead(cells)
  if (!sheet) {
    const named = 'Its first row must name the columns Year and Headline, as the template does'
    return { problem: `This is no sheet for TimelineJS. ${named}.` }
  }
  const { rows, head, fields } = sheet
  const names = rows[head] ?? []
  const slides = rows.slice(head + 1).flatMap((row, index): Slide[] => {
    const all = row.map((value, place) => ({
      field: fields[place],
      column: nameOf(names[place], place),
      value: value.trim(),
    }))
    const filled = all.filter(({ value }) => value !== '')
    const type = filled.find(({ field }) => field === 'type')
    const kind = kindOf(type?.value)
    const cells = filled.flatMap(({ field, ...cell }): Cell[] => {
      if (field !== 'type') return [{ ...cell, field }]
      return kind === undefined ? [{ ...cell, field: undefined }] : []
    })
    const where = `row ${head + index + 2}`
    return filled.length > 0 ? [{ where, kind: kind ?? 'event', cells }] : []
  })
  const above = rows.slice(0, head).flatMap((row, index) =>
    row.flatMap((value, place): Left[] => {
      if (value.trim() === '') return []
      const reason = 'It stands above the row that names the columns.'
      return [{ where: `row ${index + 1}`, column: `column ${place + 1}`, value, reason }]
    }),
  )
  return { slides, left: above }
}

/** Of a column as the sheet has it, or its place. */
function nameOf(name = '', place: number): string {
  return name.trim() === '' ? `column ${place + 1}` : name.trim()
}

/** The row that names the columns, and what each column means; undefined where there is none. */
function findHead(rows: Rows) {
  const heads = rows.slice(0, mostAbove + 1).map((row) => {
    const fields = row.map((name) => columns[name.toLowerCase().replaceAll(/[^a-z]/g, '')])
    // The name of the first column gets lost easily, and TimelineJS then reads nothing at all.
    if (fields[0] === undefined && (row[0] ?? '').trim() === '' && fields[1] === 'month') {
      fields[0] = 'year'
    }
    return fields
  })
  const head = heads.findIndex(
    (fields) =>
      (fields.includes('year') || fields.includes('startDate')) && fields.includes('headline'),
  )
  const found = heads[head]
  if (!found) return undefined
  // Of two columns of one meaning the first one counts.
  const fields = found.map((field, place) => (found.indexOf(field) === place ? field : undefined))
  return { rows, head, fields, known: fields.filter((field) => field !== undefined).length }
}

/** What a row is by its cell Type; undefined where that says something unknown. */
function kindOf(type = ''): Slide['kind'] | undefined {
  const word = type.toLowerCase()
  if (word === '' || word === 'event') return 'event'
  return word === 'title' || word === 'era' ? word : undefined
}
