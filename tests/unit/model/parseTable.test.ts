import { describe, expect, test } from 'vitest'
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
