import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chartTextSize, chartWidths } from '../../../src/charts/chartSizes'

const css = readFileSync('src/charts/ChartWidths.module.css', 'utf8')

/** From which width in px of the container on a drawing has a size of text. */
const rules = css
  .split('@container (min-width: ')
  .slice(1)
  .flatMap((part) =>
    [...part.matchAll(/data-width='(\d+)'\] \{[^}]*font-size: ([\d.]+)px/g)].map(
      ([, width, size]) => ({
        from: Number(/^[\d.]+/.exec(part)?.[0]) * 16,
        width: Number(width),
        size: Number(size),
      }),
    ),
  )
const shownFrom = {
  wide: Number(/min-width: ([\d.]+)rem/.exec(css)?.[1]) * 16,
  broad: Number(/min-width: ([\d.]+)rem\)[^@]*'900'\] \{\s*display: block/.exec(css)?.[1]) * 16,
}

/** Ordinary text of a drawing, in px, in a container of so many px. */
function textAt(container: number, width: number): number {
  const sizes = rules.filter((rule) => rule.width === width && container >= rule.from)
  return ((sizes.at(-1)?.size ?? chartTextSize) * container) / width
}

function expectReadable(from: number, to: number, width: number) {
  for (let container = from; container <= to; container += 1) {
    expect(textAt(container, width)).toBeGreaterThanOrEqual(13)
    expect(textAt(container, width)).toBeLessThanOrEqual(19)
  }
}

describe('the widths at which drawings are shown', () => {
  it('are the same in the layout and in the style sheet', () => {
    const named = new Set([...css.matchAll(/\.widths [^{]*data-width='(\d+)'/g)].map(([, w]) => w))
    expect([...named].map(Number).sort((a, b) => a - b)).toEqual(Object.values(chartWidths))
    expect(css).toContain(`font-size: ${chartTextSize}px`)
  })

  it('keep text between 13 and 19 px, from 272 px to a page of the largest width', () => {
    expectReadable(272, shownFrom.wide - 1, chartWidths.narrow)
    expectReadable(shownFrom.wide, 800, chartWidths.wide)
    expectReadable(shownFrom.broad, 1600, chartWidths.broad)
  })

  it('never set text larger than it is laid out for', () => {
    for (const { size } of rules) expect(size).toBeLessThanOrEqual(chartTextSize)
  })
})
