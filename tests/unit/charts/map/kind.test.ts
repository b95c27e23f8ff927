import { describe, expect, it } from 'vitest'
import { outlineRows, placeRows } from '../../../../src/charts/map/kind'
import {
  chartsFile,
  dataFileOf,
  findChart,
  loadTiny,
  tables,
  withLine,
  tiny,
  withChart,
} from '../../../fixtures/tinyStory'

describe('rows of places', () => {
  it('may leave out how many there are in the country', () => {
    const { places, outline } = findChart(loadTiny(), 'map').data
    expect(places.map(({ population, total }) => [population, total])).toEqual([
      [12, 20],
      [40, null],
    ])
    expect(outline[2]).toEqual({ lon: 14, lat: 53 })
  })

  it.each([
    [placeRows, [tables.homes[0], 'Hill,north,12,20,10° E,52,1910,counts'], '"10° E"'],
    [outlineRows, [tables.border[0], '9,far'], '"far"'],
  ])('are left out and reported where a position is no number', (rows, lines, cell) => {
    expect(rows.parse(lines.join('\n'), 'places.csv')).toEqual({
      rows: [],
      problems: [{ file: 'places.csv', id: 'line 2', sentence: `${cell} is not a number.` }],
    })
  })
})

describe('the check of maps', () => {
  it.each([
    [
      'Hill,north,25,20,10.5,52,1910,counts',
      'More persons live in the region than in the country.',
    ],
    ['Hill,north,12,20,10.5,60,1910,counts', 'The place lies outside of the country.'],
  ])('finds what is impossible: %s', (line, sentence) => {
    expect(loadTiny(withLine('homes', 2, line)).problems).toEqual([
      { file: dataFileOf('homes'), id: 'Hill', sentence },
    ])
  })

  it.each([
    { meridian: 200, parallels: [50, 52] },
    { meridian: 11, parallels: [52, 50] },
    { meridian: 11, parallels: [50, 95] },
  ] as const)('finds the projection %o impossible', (projection) => {
    expect(
      loadTiny(withChart({ ...tiny.map, options: { ...tiny.map.options, projection } })).problems,
    ).toEqual([
      {
        file: chartsFile,
        id: 'where',
        sentence: 'Its projection has no such meridian or parallels.',
      },
    ])
  })
})
