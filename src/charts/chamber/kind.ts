import { group, sum } from 'd3'
import type { SeatRow } from '../../model/chartFacts'
import { parseCount, parseList, parseOneOf, parseText, tableRows } from '../../model/tableRows'
import type { Problem } from '../../model/problem'
import type { ChartKind } from '../chartKind'
import { checkYears } from '../checkYears'
import { ChamberDrawing } from './ChamberDrawing'
import { ChamberTable } from './ChamberTable'
import { electionsOf, rowsInTable } from './findElections'

const ways = ['elected', 'party list', 'quota', 'single-member district'] as const

/** Seats of each party after each election; several sources of one row are separated by spaces. */
export const seatRows = tableRows({
  columns: ['year', 'date', 'total', 'party', 'seats', 'how', 'sources'],
  parseRow: (cells): SeatRow => ({
    year: parseCount(cells.year),
    date: parseText(cells.date),
    total: parseCount(cells.total),
    party: parseText(cells.party),
    seats: parseCount(cells.seats),
    how: parseOneOf(ways, cells.how),
    sources: parseList(cells.sources),
  }),
  describe: ({ year, party, how, date, sources }) => ({
    id: `${year} ${party} ${how}`,
    date,
    sources,
    named: [
      ['parties', party],
      ['how', how],
    ],
  }),
})

/** The chamber after each election that the chart speaks of, one at a time. */
export const chamber: ChartKind<'chamber'> = {
  load: (chart, { read }) => ({ ...chart, data: { seats: read(seatRows, chart.options.seats) } }),
  check: ({ id, options, data }, files) => [
    ...checkSeats(data.seats, files.data(options.seats)),
    ...checkYears(
      data.seats,
      ({ year, party, how }) => `${year} ${party} ${how}`,
      files.data(options.seats),
    ),
    ...options.elections
      .filter((year) => !data.seats.some((row) => row.year === year))
      .map((year) => ({
        file: files.facts('charts'),
        id,
        sentence: `It speaks of an election of ${year}, which does not exist.`,
      })),
  ],
  dates: ({ data }) => data.seats.map(({ date }) => date),
  sources: ({ data }) => data.seats.flatMap((row) => row.sources),
  choice: {
    key: 'election',
    legend: ({ chartFrame }) => chartFrame.views.chamber,
    isYear: true,
  },
  views: (chart) =>
    chart.options.isTogether
      ? [{ id: '', label: '' }]
      : electionsOf(chart).map(({ year }) => ({ id: String(year), label: String(year) })),
  Drawing: ChamberDrawing,
  Table: ChamberTable,
  csv: (chart, { chartFrame, parties, how }) => [
    [chartFrame.year, chartFrame.party, chartFrame.how, chartFrame.seats, chartFrame.total],
    ...electionsOf(chart)
      .flatMap(({ year }) => chart.data.seats.filter((row) => row.year === year))
      .map((row) => [
        row.year,
        parties[row.party] ?? row.party,
        how[row.how] ?? row.how,
        row.seats,
        row.total,
      ]),
  ],
  namesInTable: (chart, { parties }) =>
    rowsInTable(chart).flatMap(({ party }) => parties[party] ?? []),
  overview: (chart) =>
    chart.options.isTogether
      ? undefined
      : { ...chart, views: {}, options: { ...chart.options, isTogether: true } },
  frameHeight: ({ options }) => (options.isTogether ? 390 : 710),
}

function checkSeats(seats: readonly SeatRow[], file: string): readonly Problem[] {
  return [...group(seats, ({ year }) => year)].flatMap(([year, rows]) => {
    const totals = [...new Set(rows.map(({ total }) => total))]
    const all = sum(rows, (row) => row.seats)
    if (totals.length === 1 && totals[0] === all) return []
    const sentence = `Its seats add up to ${all}, but the chamber has ${totals.join(' or ')}.`
    return [{ file, id: `${year}`, sentence }]
  })
}
