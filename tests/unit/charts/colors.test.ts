import { readdirSync, readFileSync } from 'node:fs'
import { lab, rgb } from 'd3'
import type { RGBColor } from 'd3'
import { describe, expect, it } from 'vitest'

/** Full loss of one kind of cone on linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const toCoded = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055

function simulate(color: string, matrix: readonly (readonly number[])[]) {
  const { r, g, b } = rgb(color)
  const linear = [r, g, b].map((value) => toLinear(value / 255))
  const [red = 0, green = 0, blue = 0] = matrix.map((row) =>
    toCoded(
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, k, i) => sum + k * (linear[i] ?? 0), 0),
        ),
      ),
    ),
  )
  return rgb(255 * red, 255 * green, 255 * blue)
}

/** CIE 1976 difference; about 2 is just noticeable. */
function distance(one: RGBColor, two: RGBColor) {
  const [a, b] = [lab(one), lab(two)]
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)
}

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const css = readFileSync('src/charts/census/CensusPicture.module.css', 'utf8')

/** The light and the dark value of a token, or of a rule of the census chart. */
function pair(name: string): readonly [string, string] {
  const source = name.startsWith('--') ? tokens : css
  const match = new RegExp(`${name}[^#]*?light-dark\\((#\\w+), (#\\w+)\\)`).exec(source)
  if (!match?.[1] || !match[2]) throw new Error(`no colors for ${name}`)
  return [match[1], match[2]]
}

// From the baseline up, as the census chart stacks them: neighbors must differ.
const stacked = ['--sky-fill', '--second', "'2'\\]", "'3'\\]", "'4'\\]", '--other'].map(pair)

describe.each(Object.entries(deficiencies))('with %s', (_, matrix) => {
  it.each([0, 1] as const)('neighbors in the census chart differ (theme %i)', (theme) => {
    for (const [index, colors] of stacked.slice(1).entries()) {
      const below = stacked[index]?.[theme] ?? ''
      expect(distance(simulate(colors[theme], matrix), simulate(below, matrix))).toBeGreaterThan(12)
    }
  })

  it('gold of the Assembly differs from every gray of the other seats', () => {
    for (const gray of ['#b9bec6', '#8f98a5', '#dfe3e8']) {
      expect(distance(simulate('#f2b807', matrix), simulate(gray, matrix))).toBeGreaterThan(25)
    }
  })
})

it('printed in gray, the highlighted group is darker than its neighbor', () => {
  const [kazakhs = '', russians = ''] = stacked.map(([light]) => light)
  expect(lab(russians).l - lab(kazakhs).l).toBeGreaterThan(15)
})

it('gold is the color of the quota and of a chosen people, and of nothing else in a chart', () => {
  const golden = readdirSync('src/charts', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .filter((file) => readFileSync(`src/charts/${file}`, 'utf8').includes('var(--gold)'))
  expect([...golden].sort()).toEqual([
    'census/CensusPicture.module.css',
    'chamber/ChamberPicture.module.css',
    'chamber/ElectionsDrawing.module.css',
  ])
})
