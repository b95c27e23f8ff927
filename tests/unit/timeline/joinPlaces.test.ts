import { expect, it } from 'vitest'
import { joinPlaces } from '../../../src/timeline/joinPlaces'

const { at, timeAt } = joinPlaces([1990, 2000, 2020], [10, 110, 160])

it.each([
  [1990, 10],
  [1995, 60],
  [2000, 110],
  [2010, 135],
  [2020, 160],
])('puts %i at %i, and finds it there', (time, x) => {
  expect(at(time)).toBe(x)
  expect(timeAt(x)).toBe(time)
})

it('stays inside of the first and the last', () => {
  expect([at(1900), at(2100), timeAt(0), timeAt(999)]).toEqual([10, 160, 1990, 2020])
})

it('is whole where two moments are one', () => {
  const same = joinPlaces([1990, 2000, 2000, 2010], [0, 10, 20, 30])
  expect(same.at(2000)).toBe(20)
  expect(same.timeAt(15)).toBe(2000)
  expect(joinPlaces([5, 5], [1, 1]).at(5)).toBe(1)
})
