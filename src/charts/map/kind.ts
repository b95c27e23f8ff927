import { extent } from 'd3'
import type { OutlineRow, PlaceRow } from '../../model/chartFacts'
import { parseCount, parseDecimal, tableRows } from '../../model/tableRows'
import type { Problem } from '../../model/problem'
import type { ChartKind } from '../chartKind'
import { MapDrawing } from './MapDrawing'
import { MapTable } from './MapTable'

/** Where most of a people lived. */
export const placeRows = tableRows({
  columns: ['group', 'place', 'population', 'total', 'lon', 'lat', 'date', 'source'],
  parseRow: (cells): PlaceRow => ({
    group: cells.group,
    place: cells.place,
    population: parseCount(cells.population),
    total: cells.total === '' ? null : parseCount(cells.total),
    lon: parseDecimal(cells.lon),
    lat: parseDecimal(cells.lat),
    date: cells.date,
    source: cells.source,
  }),
  describe: ({ group, place, date, source }) => ({
    id: group,
    date,
    sources: source === '' ? [] : [source],
    named: [
      ['groups', group],
      ['places', place],
    ],
  }),
})

/** The country's outline, in degrees. */
export const outlineRows = tableRows({
  columns: ['lon', 'lat'],
  parseRow: (cells): OutlineRow => ({ lon: parseDecimal(cells.lon), lat: parseDecimal(cells.lat) }),
})

/** Where the largest number of each of some peoples lived. */
export const map: ChartKind<'map'> = {
  load: (chart, { read }) => ({
    ...chart,
    data: {
      places: read(placeRows, chart.options.places),
      outline: read(outlineRows, chart.options.outline),
    },
  }),
  check: ({ id, options, data }, files) => {
    const { meridian, parallels } = options.projection
    const [south, north] = parallels
    const isPossible = Math.abs(meridian) <= 180 && -90 < south && south < north && north < 90
    const sentence = 'Its projection has no such meridian or parallels.'
    return [
      ...(isPossible ? [] : [{ file: files.facts('charts'), id, sentence }]),
      ...checkPlaces(data.places, data.outline, files.data(options.places)),
    ]
  },
  dates: ({ data }) => data.places.map(({ date }) => date),
  sources: ({ data }) => data.places.map(({ source }) => source),
  views: () => [{ id: '', label: '' }],
  Drawing: MapDrawing,
  Table: MapTable,
  csv: ({ data }, { chartFrame, groups, places }) => [
    [
      chartFrame.year,
      chartFrame.group,
      chartFrame.place,
      chartFrame.population,
      chartFrame.wholePopulation,
    ],
    ...data.places.map((row) => [
      row.date,
      groups[row.group] ?? row.group,
      places[row.place] ?? row.place,
      row.population,
      row.total,
    ]),
  ],
  frameHeight: 715,
}

/** A part larger than its whole, and a place that is not in the country's box. */
function checkPlaces(
  places: readonly PlaceRow[],
  outline: readonly OutlineRow[],
  file: string,
): readonly Problem[] {
  const [west = 0, east = 0] = extent(outline, ({ lon }) => lon)
  const [south = 0, north = 0] = extent(outline, ({ lat }) => lat)
  const isOutside = ({ lon, lat }: PlaceRow) =>
    lon < west || lon > east || lat < south || lat > north
  return [
    ...places
      .filter(({ population, total }) => total !== null && population > total)
      .map(({ group: id }) => ({
        file,
        id,
        sentence: 'More persons live in the region than in the country.',
      })),
    ...places
      .filter(isOutside)
      .map(({ group: id }) => ({ file, id, sentence: 'The place lies outside of the country.' })),
  ]
}
