import { describe, expect, it } from 'vitest'
import { stackCensus } from '../../../src/charts/census/stackCensus'
import { tabulateCensus } from '../../../src/charts/census/tabulateCensus'
import { censuses, censusTable } from '../../fixtures/evidence'

const columns = stackCensus(censuses, censusTable, 5)

describe('stackCensus', () => {
  it('has one column per census, oldest first, with the date of the data', () => {
    expect(columns.map(({ year, date }) => [year, date])).toEqual([
      [1989, '1989'],
      [1999, '1999-02-25'],
      [2009, '2009-02-25'],
      [2021, '2021-09-01'],
    ])
  })

  it('draws the groups that were once the largest, by size in the last census, then the rest', () => {
    for (const { segments } of columns) {
      expect(segments.map(({ group }) => group)).toEqual([
        'Kazakh',
        'Russian',
        'Uzbek',
        'Ukrainian',
        'German',
        'Other',
      ])
    }
  })

  it('makes every column 100 percent high, without a gap', () => {
    for (const { segments } of columns) {
      expect(segments[0]?.from).toBe(0)
      expect(segments.at(-1)?.to).toBeCloseTo(100, 9)
      for (const [index, segment] of segments.slice(1).entries()) {
        expect(segment.from).toBe(segments[index]?.to)
      }
    }
  })

  it('counts groups without a published share among the rest, and no total', () => {
    const rest = columns[0]?.segments.at(-1)
    expect(rest?.value).toBeCloseTo(100 - 39.7 - 37.8 - 2 - 5.4 - 5.82, 9)
  })

  it('stacks persons up to the total, or up to all who were counted where there is none', () => {
    const byNumber = stackCensus(censuses, censusTable, 5, 'population')
    const tops = byNumber.map(({ year, total, segments }) => [year, total, segments.at(-1)?.to])
    expect(tops).toEqual([
      [1989, null, 15704188],
      [1999, 14953100, 14953100],
      [2009, 16009600, 16009600],
      [2021, 19186015, 19186015],
    ])
  })

  it('leaves a census out of the numbers that has shares only', () => {
    const sharesOnly = censuses.map((row) =>
      row.year === 1999 ? { ...row, population: null } : row,
    )
    expect(stackCensus(sharesOnly, censusTable, 5, 'population').map(({ year }) => year)).toEqual([
      1989, 2009, 2021,
    ])
  })

  it('draws nothing of nothing', () => {
    expect(stackCensus([], censusTable, 5)).toEqual([])
  })
})

describe('tabulateCensus', () => {
  const { years, groups } = tabulateCensus(censuses, censusTable)

  it('lists peoples by size in the last census, then the rest, the unstated and the total', () => {
    expect(years).toEqual([1989, 1999, 2009, 2021])
    expect(groups.map(({ group }) => group)).toEqual([
      'Kazakh',
      'Russian',
      'Uzbek',
      'Ukrainian',
      'Uyghur',
      'German',
      'Tatar',
      'Azerbaijani',
      'Korean',
      'Turkish',
      'Other',
      'Not stated',
      'Total',
    ])
  })

  it('tells a missing share from a missing row', () => {
    const find = (name: string) => groups.find(({ group }) => group === name)?.cells[0]
    expect(find('Turkish')).toMatchObject({ share: null, population: 49567 })
    expect(find('Total')).toBeUndefined()
  })
})
