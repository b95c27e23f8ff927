import { describe, expect, it } from 'vitest'
import { place, storyData, year } from '../../fixtures/timeline'

describe('the censuses on the axis', () => {
  it.each([256, 320, 390, 768, 1184, 2400])(
    'stand apart and inside the frame at %i px',
    (width) => {
      const { numbers, left } = place(storyData, width)
      expect(numbers).toHaveLength(4)
      for (const [index, bar] of numbers.entries()) {
        expect(bar.x - left).toBeGreaterThanOrEqual(0)
        expect(bar.x - left + bar.width).toBeLessThanOrEqual(width)
        const next = numbers[index + 1]
        if (next) expect(bar.x + bar.width).toBeLessThan(next.x)
      }
    },
  )

  it('divide a bar by shares', () => {
    const bar = place(storyData, 1184).numbers[0]
    const [first, second, other] = bar?.segments ?? []
    expect(first?.width).toBeCloseTo((bar?.width ?? 0) * 0.397, 6)
    expect(second?.x).toBeCloseTo(first?.width ?? 0, 6)
    expect((other?.x ?? 0) + (other?.width ?? 0)).toBeCloseTo(bar?.width ?? 0, 6)
  })

  it('show the share only where it fits into its part', () => {
    expect(place(storyData, 1184).numbers.every(({ value }) => value?.text === '39.7')).toBe(true)
    expect(place(storyData, 256).numbers.every(({ value }) => value === null)).toBe(true)
  })

  it('disappear with their year', () => {
    const view = { start: year(2000), end: year(2010) }
    expect(place(storyData, 1184, view).numbers.map(({ item }) => item.id)).toEqual(['census-2009'])
  })
})
