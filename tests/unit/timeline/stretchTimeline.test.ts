import { describe, expect, it } from 'vitest'
import { leastWidth } from '../../../src/timeline/timelineMetrics'
import { overlaps, place, placeWhole, textBoxes, wholeStory } from '../../fixtures/timeline'

const widths = Array.from({ length: 49 }, (_, index) => 256 + index * 48)

describe('a timeline in a frame wider than its layout', () => {
  it.each(widths)('at %i px overlaps nothing and leaves nothing outside', (width) => {
    const placed = placeWhole(wholeStory, width)
    const boxes = textBoxes(placed)
    expect(overlaps(boxes)).toEqual([])
    for (const { name, left, right } of boxes) {
      expect(left, name).toBeGreaterThanOrEqual(0)
      expect(right, name).toBeLessThanOrEqual(width)
    }
    for (const { x, width: bar } of placed.numbers) {
      expect(x + bar - placed.left).toBeLessThanOrEqual(width)
    }
  })

  it.each([300, 390, 640, 860, 1300, 2000])('at %i px has the labels of its layout', (width) => {
    const least = place(wholeStory, leastWidth(width, 16))
    const wide = placeWhole(wholeStory, width)
    const labels = ({ lanes }: typeof wide) =>
      lanes.map(({ marks }) => marks.map((mark) => mark.label))
    expect(labels(wide)).toEqual(labels(least))
    expect(wide.height).toBe(least.height)
  })

  it('puts each mark where a drawing of that width has it', () => {
    const exact = place(wholeStory, 1300).lanes[0]?.marks ?? []
    const stretched = placeWhole(wholeStory, 1300).lanes[0]?.marks ?? []
    for (const [index, { x }] of exact.entries()) {
      expect(Math.abs((stretched[index]?.x ?? NaN) - x)).toBeLessThan(0.3)
    }
  })

  it('keeps eras that go on beyond the frame at its edge', () => {
    const placed = placeWhole(wholeStory, 1300)
    const [era] = placed.eras
    expect((era?.x ?? 0) + (era?.width ?? 0)).toBeCloseTo(placed.left + 1300, 0)
  })
})
