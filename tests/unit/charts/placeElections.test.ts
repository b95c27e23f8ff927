import { describe, expect, it } from 'vitest'
import { placeElections } from '../../../src/charts/chamber/placeElections'

describe('small chambers', () => {
  it.each([
    [5, 450, [5]],
    [5, 310, [3, 2]],
    [2, 310, [2]],
    [1, 450, [1]],
  ])('%i of them at a width of %i stand in rows of %j', (count, width, rows) => {
    const { places, height, scale } = placeElections(count, width)
    expect(places).toHaveLength(count)
    const tops = [...new Set(places.map(({ y }) => y))]
    expect(tops.map((top) => places.filter(({ y }) => y === top).length)).toEqual(rows)
    for (const { x, countY } of places) {
      expect(x + 100 * scale).toBeLessThanOrEqual(width + 0.5)
      expect(countY).toBeLessThan(height)
    }
  })
})
