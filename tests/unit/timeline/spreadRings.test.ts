import { describe, expect, it } from 'vitest'
import { spreadRings } from '../../../src/timeline/spreadRings'

interface Item {
  readonly time: number
  readonly prominent?: true
}

const reach = (count: number) => (count > 1 ? 6 : 4)
const spread = (items: readonly Item[], start = -100, until = 1000) =>
  spreadRings(items, { gap: 5, start, reach, until })
const times = (items: readonly Item[], start?: number) =>
  spread(items, start).map(({ time }) => time)

describe('rings on the main axis', () => {
  it('stand at their times where they have room', () => {
    expect(times([{ time: 0 }, { time: 20 }, { time: 40, prominent: true }])).toEqual([0, 20, 40])
  })

  it('give way to the left of what follows, else to the right', () => {
    expect(times([{ time: 0 }, { time: 20 }, { time: 22 }, { time: 25, prominent: true }])).toEqual(
      [0, 15, 25],
    )
    expect(times([{ time: 0 }, { time: 6 }], 2)).toEqual([6, 14])
  })

  it.each([1, 3, 6, 9])('never touch, and lose nobody, at %i units a step', (step) => {
    const items = Array.from({ length: 9 }, (_, index): Item => ({
      time: index * step,
      ...(index % 4 === 2 && { prominent: true }),
    }))
    const rings = spread(items, 0)
    expect(rings.flatMap((ring) => ring.items)).toEqual(items)
    let free = 0
    for (const { time, items: held } of rings) {
      expect(time - reach(held.length)).toBeGreaterThanOrEqual(free - 1e-9)
      free = time + reach(held.length)
    }
  })

  it('take the last prominent ones among them where there is no room for all', () => {
    const items: readonly Item[] = [
      { time: 0 },
      { time: 1 },
      { time: 2, prominent: true },
      { time: 3 },
      { time: 4, prominent: true },
    ]
    const sizes = (until: number) => spread(items, -6, until).map((ring) => ring.items.length)
    expect(sizes(40)).toEqual([2, 1, 1, 1])
    expect(sizes(22)).toEqual([2, 1, 2])
    expect(sizes(4)).toEqual([5])
  })
})
