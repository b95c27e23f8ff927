import { readFileSync } from 'node:fs'
import { lab, rgb } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeTiles } from '../../../../src/charts/tiles/placeTiles'
import { shadeShares } from '../../../../src/charts/tiles/shadeShares'

describe('the shades', () => {
  it('are five steps from nothing to a round number', () => {
    const { ends, levelOf } = shadeShares([0.1, 15.7, 18.8])
    expect(ends).toEqual([4, 8, 12, 16, 20])
    expect([0, 3.9, 4, 15.7, 18.8, 20].map(levelOf)).toEqual([1, 1, 2, 4, 5, 5])
  })

  it('hold every share, and never leave the darkest ones unused by more than half', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 100, noNaN: true }), (most) => {
        const last = shadeShares([most]).ends.at(-1) ?? 0
        expect(last).toBeGreaterThanOrEqual(most - 0.01)
        expect(last).toBeLessThanOrEqual(2 * most + 0.01)
      }),
    )
  })
})

const css = readFileSync('src/charts/tiles/TilesPicture.module.css', 'utf8')
const fills = [
  ...css.matchAll(/data-level='\d'\] > \.box \{\s*fill: light-dark\((#\w+), (#\w+)\)/g),
]
const texts = [
  ...css.matchAll(
    /\.value \{\s*text-anchor: middle;\s*fill: light-dark\((#\w+), (#\w+)\)|\.value \{\s*fill: light-dark\((#\w+), (#\w+)\)/g,
  ),
]

function luminance(color: string): number {
  const { r, g, b } = rgb(color)
  const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * x + 0.7152 * y + 0.0722 * z
}

function contrast(one: string, two: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe.each([1, 2])('in theme %i', (theme) => {
  it('values are legible on each shade', () => {
    expect(fills).toHaveLength(5)
    for (const [index, fill] of fills.entries()) {
      const colors = texts[index < 3 ? 0 : 1]?.slice(1).filter(Boolean) ?? []
      const text = colors[theme - 1] ?? ''
      expect(contrast(fill[theme] ?? '', text)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('each shade differs from the next in lightness alone', () => {
    const lights = fills.map((fill) => lab(fill[theme] ?? '').l)
    for (const [index, light] of lights.slice(1).entries()) {
      expect((theme === 1 ? -1 : 1) * (light - (lights[index] ?? 0))).toBeGreaterThan(8)
    }
  })
})

it('the squares keep apart and stay inside of the drawing', () => {
  const grid = [
    { region: 'west', column: 0, row: 1 },
    { region: 'east', column: 5, row: 0 },
    { region: 'south', column: 5, row: 1 },
  ]
  const { tiles, side, height } = placeTiles(grid, 450, [])
  for (const { x, y } of tiles) {
    expect(x + side).toBeLessThanOrEqual(450.1)
    expect(y + side).toBeLessThan(height)
  }
  expect((tiles[2]?.y ?? 0) - (tiles[1]?.y ?? 0)).toBeGreaterThan(side)
})
