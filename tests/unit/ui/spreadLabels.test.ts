import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels } from '../../../src/ui/spreadLabels'

describe('spreadLabels', () => {
  it.each([
    ['leaves labels alone that are far enough apart', [10, 40, 80], [10, 40, 80]],
    ['moves two equal ones apart by the same amount', [50, 50], [45, 55]],
    ['pushes away from the start', [0, 1], [0, 10]],
    ['pushes away from the end', [99, 100], [90, 100]],
    ['moves a crowd as one, around its middle', [50, 51, 52, 80], [41, 51, 61, 80]],
    ['has nothing to do for nothing', [], []],
  ])('%s', (_, wanted, expected) => {
    expect(spreadLabels(wanted, 10, [0, 100])).toEqual(expected)
  })

  it('keeps order, distance and frame whatever is wanted', () => {
    const positions = fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { maxLength: 10 })
    fc.assert(
      fc.property(positions, (unsorted) => {
        const placed = spreadLabels(
          unsorted.sort((a, b) => a - b),
          10,
          [0, 100],
        )
        expect(placed).toHaveLength(unsorted.length)
        for (const [index, position] of placed.entries()) {
          expect(position).toBeGreaterThanOrEqual(-1e-6)
          expect(position).toBeLessThanOrEqual(100 + 1e-6)
          if (index > 0) expect(position - (placed[index - 1] ?? 0)).toBeGreaterThan(10 - 1e-6)
        }
      }),
    )
  })
})
