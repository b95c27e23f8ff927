import { describe, expect, test } from 'vitest'
import { parseCensus, parseSeats } from '../../../src/model/parseDatasets'
import { parseTable } from '../../../src/model/parseTable'

describe('a table', () => {
  test('is read by the names of its columns, in whatever order and whatever else there is', () => {
    const { rows, problems } = parseTable('b,note,a\n2,x,1\n', 'some.csv', ['a', 'b'])
    expect(rows).toEqual([{ line: 2, cells: { a: '1', b: '2' } }])
    expect(problems).toEqual([])
  })

  test.each([
    ['a quoted comma', 'a,b\n"1,5",2', { a: '1,5', b: '2' }],
    ['a doubled quotation mark', 'a,b\n"say ""x""",2', { a: 'say "x"', b: '2' }],
    ['spaces around a cell', 'a,b\n 1 , 2 ', { a: '1', b: '2' }],
    ['an empty cell', 'a,b\n,2', { a: '', b: '2' }],
    ['Windows line ends', 'a,b\r\n1,2\r\n', { a: '1', b: '2' }],
    ['a byte order mark', '\uFEFFa,b\n1,2', { a: '1', b: '2' }],
  ])('takes %s', (_, text, cells) => {
    const { rows, problems } = parseTable(text, 'some.csv', ['a', 'b'])
    expect(rows).toEqual([{ line: 2, cells }])
    expect(problems).toEqual([])
  })

  test('passes over empty lines but counts them', () => {
    const { rows } = parseTable('a,b\n\n1,2\n\n', 'some.csv', ['a', 'b'])
    expect(rows).toEqual([{ line: 3, cells: { a: '1', b: '2' } }])
  })

  test('leaves out and reports a row with too few or too many cells', () => {
    const { rows, problems } = parseTable('a,b\n1\n1,2,3\n1,2', 'some.csv', ['a', 'b'])
    expect(rows.map(({ line }) => line)).toEqual([4])
    expect(problems).toEqual([
      { file: 'some.csv', id: 'line 2', sentence: 'The row has 1 cells, the first line 2.' },
      { file: 'some.csv', id: 'line 3', sentence: 'The row has 3 cells, the first line 2.' },
    ])
  })

  test.each([
    ['a column is missing', 'a\n1'],
    ['there is nothing at all', ''],
  ])('has no rows and one problem when %s', (_, text) => {
    const { rows, problems } = parseTable(text, 'some.csv', ['a', 'b'])
    expect(rows).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'some.csv', id: 'line 1' })
  })
})

describe('censuses', () => {
  const header = 'year,date,group,population,share,basis,source,shareSource'
  const read = (row: string) => parseCensus(`${header}\n${row}`, 'census.csv')

  test('a row with a count, a published share and both sources', () => {
    expect(read('1989,1989,Kazakh,6534616,39.7,published,counts,shares').rows).toEqual([
      {
        year: 1989,
        date: '1989',
        group: 'Kazakh',
        population: 6534616,
        share: 39.7,
        basis: 'published',
        source: 'counts',
        shareSource: 'shares',
      },
    ])
  })

  test('what is left empty is unknown and never zero', () => {
    const [row] = read('1989,1989,Turkish,,,,counts,').rows
    expect(row).toMatchObject({ population: null, share: null, basis: null })
    expect(row).not.toHaveProperty('shareSource')
  })

  test.each([
    ['a share with a comma', '1989,1989,Kazakh,1,"39,7",published,s,', '"39,7" is not a number.'],
    [
      'a count in words',
      '1989,1989,Kazakh,many,39.7,published,s,',
      '"many" is not a whole number.',
    ],
    [
      'a count with separators',
      '1989,1989,Kazakh,6 534,1,published,s,',
      '"6 534" is not a whole number.',
    ],
    [
      'another basis',
      '1989,1989,Kazakh,1,1,guessed,s,',
      '"guessed" is none of: published, computed.',
    ],
    ['no year', ',1989,Kazakh,1,1,computed,s,', '"" is not a whole number.'],
  ])('%s is left out and reported', (_, row, sentence) => {
    const good = '1999,1999,Kazakh,1,1,computed,s,'
    const { rows, problems } = read(`${row}\n${good}`)
    expect(rows.map(({ year }) => year)).toEqual([1999])
    expect(problems).toEqual([{ file: 'census.csv', id: 'line 2', sentence }])
  })
})

describe('seats', () => {
  const header = 'year,date,total,party,seats,how,sources'

  test('several sources of one row', () => {
    const text = `${header}\n2007,2007-08-18,107,Nur Otan,98,party list,first  second`
    expect(parseSeats(text, 'seats.csv').rows).toEqual([
      {
        year: 2007,
        date: '2007-08-18',
        total: 107,
        party: 'Nur Otan',
        seats: 98,
        how: 'party list',
        sources: ['first', 'second'],
      },
    ])
  })

  test('a way to fill seats that we do not know is reported', () => {
    const { rows, problems } = parseSeats(`${header}\n2007,2007,107,A,9,lot,s`, 'seats.csv')
    expect(rows).toEqual([])
    expect(problems[0]?.sentence).toBe(
      '"lot" is none of: elected, party list, quota, single-member district.',
    )
  })
})
