import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../src/timeline/placeLabels'
import type { LabelFrame, LabelRequest } from '../../../src/timeline/placeLabels'

const frame: LabelFrame = { left: 0, right: 600, rows: 2, offset: 8, gap: 10 }
const label = (id: string, x: number, ...widths: number[]): LabelRequest => ({
  id,
  x,
  forms: widths.map((width, index) => ({ width, cost: index })),
  avoid: [],
  missing: 40,
})
const summary = (requests: readonly LabelRequest[]) =>
  placeLabels(requests, frame).map(({ id, form, row, side }) => `${id}${form} ${side} ${row}`)

describe('labels as flags on staffs', () => {
  it('stand in the lowest row, to the right, when there is room', () => {
    expect(summary([label('a', 10, 100), label('b', 300, 100)])).toEqual([
      'a0 right 0',
      'b0 right 0',
    ])
  })

  it('rise a row when the next label is too near', () => {
    expect(summary([label('a', 10, 200), label('b', 100, 200)])).toEqual([
      'a0 right 1',
      'b0 right 0',
    ])
  })

  it('turn to the left at the right edge', () => {
    expect(summary([label('a', 580, 100)])).toEqual(['a0 left 0'])
  })

  it('turn to the left rather than cover what should stay free', () => {
    const a = { ...label('a', 300, 100), avoid: [[320, 600] as const] }
    expect(summary([a])).toEqual(['a0 left 0'])
  })

  it('shorten when the full form fits nowhere', () => {
    expect(summary([label('a', 10, 900, 50)])).toEqual(['a1 right 0'])
  })

  it('are left out rather than shorten one that is worth more', () => {
    const a = label('a', 300, 290, 10)
    const forms = [{ width: 500, cost: 0 }]
    const b = (missing: number) => ({ ...label('b', 310), forms, missing })
    expect(placeLabels([a, b(0.5)], { ...frame, rows: 1 }).map(({ id }) => id)).toEqual(['a'])
  })

  it('are left out when nothing fits', () => {
    expect(summary([label('a', 300, 900)])).toEqual([])
  })

  it('never overlap, never cross a staff and never leave the frame', () => {
    const request = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      widths: fc.array(fc.integer({ min: 10, max: 400 }), { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 256, max: 1000 }),
        (list, rows, right) => {
          const requests = list
            .filter(({ x }) => x <= right)
            .map(({ x, widths }, index) => label(String(index), x, ...widths))
          const staff = new Map(requests.map(({ id, x }) => [id, x]))
          const placed = placeLabels(requests, { ...frame, rows, right })
          for (const [index, a] of placed.entries()) {
            expect(a.left).toBeGreaterThanOrEqual(0)
            expect(a.right).toBeLessThanOrEqual(right)
            expect(a.row).toBeLessThan(rows)
            for (const b of placed.slice(index + 1)) {
              if (a.row === b.row) expect(a.left < b.right && b.left < a.right).toBe(false)
              const [low, high] = a.row < b.row ? [a, b] : [b, a]
              const x = staff.get(high.id) ?? 0
              if (low.row !== high.row) expect(x > low.left && x < low.right).toBe(false)
            }
          }
        },
      ),
      { numRuns: 300, seed: 1995 },
    )
  })
})
