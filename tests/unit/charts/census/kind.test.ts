import { describe, expect, it } from 'vitest'
import { censusRows } from '../../../../src/charts/census/censusRows'
import { censusViews } from '../../../../src/charts/census/censusViews'
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

const read = (...rows: readonly string[]) =>
  censusRows.parse([tables.heads[0], ...rows].join('\n'), 'heads.csv')

describe('rows of censuses', () => {
  it('have a count, a published share and both sources', () => {
    expect(read('1989,1989,Hill,6534616,39.7,published,counts,shares').rows).toEqual([
      {
        year: 1989,
        date: '1989',
        group: 'Hill',
        population: 6534616,
        share: 39.7,
        basis: 'published',
        source: 'counts',
        shareSource: 'shares',
      },
    ])
  })

  it('know nothing, not zero, of what is left empty', () => {
    const [row] = read('1989,1989,Hill,,,,counts,').rows
    expect(row).toMatchObject({ population: null, share: null, basis: null })
    expect(row).not.toHaveProperty('shareSource')
  })

  it.each([
    ['a share with a comma', '1989,1989,Hill,1,"39,7",published,s,', '"39,7" is not a number.'],
    ['a count in words', '1989,1989,Hill,many,39.7,published,s,', '"many" is not a whole number.'],
    ['separators', '1989,1989,Hill,6 534,1,published,s,', '"6 534" is not a whole number.'],
    ['another basis', '1989,1989,Hill,1,1,guess,s,', '"guess" is none of: published, computed.'],
    ['no year', ',1989,Hill,1,1,computed,s,', '"" is not a whole number.'],
  ])('are left out and reported for %s', (_, row, sentence) => {
    const { rows, problems } = read(row, '1999,1999,Hill,1,1,computed,s,')
    expect(rows.map(({ year }) => year)).toEqual([1999])
    expect(problems).toEqual([{ file: 'heads.csv', id: 'line 2', sentence }])
  })
})

describe('the check of censuses', () => {
  it.each([
    [
      'shares that do not add up to 100',
      withLine('heads', 2, '1900,1900,Hill,30,61,published,counts,shares'),
      { id: '1900', sentence: 'Its shares add up to 101.00, not to 100.' },
    ],
    [
      'a computed share that is not population by total',
      withLine('heads', 7, '1910,1910-05-01,Vale,50,62.3,computed,counts,'),
      { id: '1910 Vale', sentence: 'Its share is 62.3, but its count makes 62.500 percent.' },
    ],
  ])('finds %s', (_, changes, problem) => {
    expect(loadTiny(changes).problems).toEqual([{ file: dataFileOf('heads'), ...problem }])
  })

  it('lets a census without a rest be incomplete', () => {
    const lines = tables.heads.filter((line) => !line.startsWith('1900,1900,Rest'))
    expect(loadTiny({ tables: { heads: lines } }).problems).toEqual([])
  })

  it.each([
    [{ since: [1905] }, 'A view begins with 1905, for which there is no census.'],
    [{ since: [] }, 'It has no view.'],
    [{ named: 0 }, 'It draws no group.'],
    [
      { censuses: { table: 'heads', total: 'All', rest: 'Others', unstated: [] } },
      'It refers to the group "Others", which does not exist.',
    ],
  ])('finds the option %o impossible', (options, sentence) => {
    expect(
      loadTiny(withChart({ ...tiny.census, options: { ...tiny.census.options, ...options } }))
        .problems,
    ).toContainEqual({
      file: chartsFile,
      id: 'columns',
      sentence,
    })
  })
})

it('the views are both measures since each year, shares first', () => {
  const ids = censusViews(findChart(loadTiny(), 'census')).map(({ id }) => id)
  expect(ids).toEqual(['share-1900', 'share-1910', 'number-1900', 'number-1910'])
})
