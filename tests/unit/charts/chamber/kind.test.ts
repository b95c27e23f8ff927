import { describe, expect, it } from 'vitest'
import { seatRows } from '../../../../src/charts/chamber/kind'
import {
  chartsFile,
  dataFileOf,
  findChart,
  loadTiny,
  tables,
  tiny,
  withChart,
  withLine,
} from '../../../fixtures/tinyStory'

describe('rows of seats', () => {
  it('may rest on several sources', () => {
    expect(findChart(loadTiny(), 'chamber').data.seats[1]).toEqual({
      year: 1905,
      date: '1905-06-01',
      total: 5,
      party: 'Council',
      seats: 2,
      how: 'quota',
      sources: ['gazette', 'almanac'],
    })
  })

  it('are left out and reported where seats are filled in no way that we know', () => {
    const text = [tables.house[0], '1905,1905,5,Blue,3,lot,gazette'].join('\n')
    expect(seatRows.parse(text, 'house.csv')).toEqual({
      rows: [],
      problems: [
        {
          file: 'house.csv',
          id: 'line 2',
          sentence: '"lot" is none of: elected, party list, quota, single-member district.',
        },
      ],
    })
  })
})

describe('the check of chambers', () => {
  it('finds an election that the chart speaks of and the table lacks', () => {
    const options = { ...tiny.chamber.options, elections: [1905, 1908] }
    expect(loadTiny(withChart({ ...tiny.chamber, options })).problems).toEqual([
      {
        file: chartsFile,
        id: tiny.chamber.id,
        sentence: 'It speaks of an election of 1908, which does not exist.',
      },
    ])
  })

  it.each([
    ['1905,1905-06-01,5,Blue,4,party list,gazette', 'add up to 6, but the chamber has 5.'],
    ['1905,1905-06-01,6,Blue,3,party list,gazette', 'add up to 5, but the chamber has 6 or 5.'],
  ])('finds that %s does not add up', (line, end) => {
    expect(loadTiny(withLine('house', 2, line)).problems).toEqual([
      { file: dataFileOf('house'), id: '1905', sentence: `Its seats ${end}` },
    ])
  })
})
