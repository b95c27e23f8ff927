import { expect, it } from 'vitest'
import { stepMark } from '../../../src/charts/stepMark'

const mark = (column: number, row: number) => ({ column, row })
const grid = [0, 1, 2].flatMap((row) => [0, 1].map((column) => mark(column, row)))
const list = [0, 1, 2].map((row) => mark(0, row))

it.each([
  ['ArrowRight', mark(0, 1), mark(1, 1)],
  ['ArrowLeft', mark(1, 1), mark(0, 1)],
  ['ArrowDown', mark(1, 0), mark(1, 1)],
  ['ArrowUp', mark(1, 2), mark(1, 1)],
  ['ArrowUp', mark(1, 0), undefined],
  ['ArrowRight', mark(1, 0), undefined],
  ['Home', mark(1, 2), mark(0, 0)],
  ['End', mark(0, 0), mark(1, 2)],
  ['a', mark(0, 0), undefined],
])('%s goes from %o to %o in rows and columns', (key, from, to) => {
  expect(stepMark(grid, from, key)).toEqual(to)
})

it('passes over a gap', () => {
  const gap = [mark(0, 0), mark(2, 0), mark(0, 1), mark(1, 1)]
  expect(stepMark(gap, mark(0, 0), 'ArrowRight')).toEqual(mark(2, 0))
})

it.each(['ArrowRight', 'ArrowDown'])('%s goes to the next of a list', (key) => {
  expect(stepMark(list, list[0], key)).toEqual(list[1])
})

it('begins at the first', () => {
  expect(stepMark(grid, undefined, 'ArrowRight')).toEqual(mark(0, 0))
  expect(stepMark(list.slice(0, 0), undefined, 'ArrowRight')).toBeUndefined()
})
