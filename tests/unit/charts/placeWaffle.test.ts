import { describe, expect, it } from 'vitest'
import { countCells, placeWaffle } from '../../../src/charts/waffle/placeWaffle'

const cellsIn = (path: string) => path.split('M').length - 1

describe('countCells', () => {
  it.each([
    [68.5, 137],
    [31.5, 63],
    [0, 0],
    [100, 200],
    [0.2, 0],
    [0.3, 1],
    [130, 200],
    [-5, 0],
  ])('draws %s percent as %s cells of half a percent', (share, cells) => {
    expect(countCells(share)).toBe(cells)
  })
})

describe('placeWaffle', () => {
  const shares = { part: 31.5, reference: 100 / 3 }

  it.each([280, 310, 450, 600])('draws 63 and 137 cells at a width of %s', (width) => {
    const plan = placeWaffle(shares, width)
    expect([cellsIn(plan.part), cellsIn(plan.rest)]).toEqual([63, 137])
  })

  it('draws the bar and the mark to one scale, the full width being 100 percent', () => {
    const { bar, mark } = placeWaffle(shares, 600)
    expect(bar.filled).toBe(189)
    expect(mark.x).toBe(200)
  })

  it('makes the part as wide in cells as in the bar, but for its last column', () => {
    const { part, bar } = placeWaffle(shares, 600)
    const lefts = [...part.matchAll(/M([\d.]+) /g)].map(([, left]) => Number(left))
    expect(Math.max(...lefts)).toBeLessThan(bar.filled)
    expect(Math.max(...lefts) + 600 / 25).toBeGreaterThan(bar.filled)
  })

  it.each([280, 310, 450, 600])('keeps everything inside the frame at a width of %s', (width) => {
    const plan = placeWaffle(shares, width)
    const corners = [...(plan.part + plan.rest).matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)]
    for (const [, x, y, side] of corners) {
      expect(Number(x) + Number(side)).toBeLessThanOrEqual(width)
      expect(Number(y)).toBeGreaterThan(plan.labels.nameY)
      expect(Number(y) + Number(side)).toBeLessThan(plan.bar.y)
    }
    expect(plan.markLabel.y).toBeLessThan(plan.height)
  })
})
