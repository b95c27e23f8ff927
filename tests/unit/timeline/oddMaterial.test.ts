import { describe, expect, it } from 'vitest'
import { placeRail } from '../../../src/timeline/placeRail'
import { leastWidths } from '../../../src/timeline/timelineMetrics'
import { oddMaterials } from '../../fixtures/oddMaterials'
import { overlaps, placeWhole, textBoxes } from '../../fixtures/timeline'

describe.each(Object.entries(oddMaterials))('%s', (_, data) => {
  it.each(leastWidths)('stand apart and inside a drawing of %d px', (width) => {
    const placed = placeWhole(data, width)
    const boxes = textBoxes(placed)
    expect(overlaps(boxes)).toEqual([])
    for (const { name, left, right, top } of boxes) {
      expect(left, name).toBeGreaterThanOrEqual(-0.5)
      expect(right, name).toBeLessThanOrEqual(width + 0.5)
      expect(top, name).toBeGreaterThanOrEqual(-0.5)
    }
  })

  it('are all on the drawing, alone or with others', () => {
    const marks = placeWhole(data, 900).lanes.flatMap((lane) => lane.marks)
    const shown = marks.flatMap(({ cluster }) => cluster.items.map(({ id }) => id))
    expect(shown).toEqual(data.lanes.flatMap(({ items }) => items.map(({ id }) => id)))
    expect(marks.length).toBeLessThan(140)
  })

  it('are all on the rail, in their order, apart and inside of it, alone or in heaps', () => {
    const { marks } = placeRail(data, 700, 16)
    const places = marks.map(({ x }) => x)
    const shown = marks.flatMap(({ items }) => items.map(({ id }) => id))
    const byTime = data.lanes.flatMap(({ items }) => items).sort((a, b) => a.time - b.time)
    expect(shown).toEqual(byTime.map(({ id }) => id))
    for (const [index, { x, reach }] of marks.entries()) {
      const next = marks[index + 1]
      if (next) expect(x + reach).toBeLessThanOrEqual(next.x - next.reach + 1e-9)
    }
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...places)).toBeLessThanOrEqual(700)
  })
})
