import { describe, expect, it } from 'vitest'
import { describeSeries, describeYear } from '../../../src/charts/describeYear'
import { chartCursor } from '../../../src/content/interface/en/chartCursor'

const series = [
  [1989, '39.7 %'],
  [1999, '53.4 %'],
  [2021, '70.4 %'],
] as const

describe('describeYear', () => {
  it.each([
    [1999, 'Kazakhs: 53.4 % in the census of 1999'],
    [1995, 'Kazakhs: 1995 lies between the censuses of 1989 (39.7 %) and 1999 (53.4 %)'],
    [2024, 'Kazakhs: 2024 lies after the census of 2021 (70.4 %)'],
    [1980, 'Kazakhs: 1980 lies before the census of 1989 (39.7 %)'],
  ])('says what is known for %s and interpolates nothing', (year, sentence) => {
    expect(describeYear(series, year, 'Kazakhs', chartCursor)).toBe(sentence)
  })

  it('says nothing where nothing is known', () => {
    expect(describeYear([], 1999, 'Turks', chartCursor)).toBe('')
    expect(describeSeries([], 'Turks', chartCursor)).toBe('')
  })
})

it('says all values of a group in one sentence', () => {
  expect(describeSeries(series, 'Kazakhs', chartCursor)).toBe(
    'Kazakhs: 39.7 % in 1989, 53.4 % in 1999, 70.4 % in 2021',
  )
})
