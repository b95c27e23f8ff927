import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chartTextSize, chartWidths } from '../../../src/charts/chartSizes'

const css = readFileSync('src/charts/ChartWidths.module.css', 'utf8')

/** From which width in px of the container on a rule holds, and the rule. */
const rules = css
  .split('@container (min-width: ')
  .slice(1)
  .map((part) => ({ from: Number(/^[\d.]+/.exec(part)?.[0]) * 16, css: part }))
const [change] = rules

/** Ordinary text of the drawing that is shown, in px, in a container of so many px. */
function textAt(container: number): number {
  const isWide = change !== undefined && container >= change.from
  const sizes = rules
    .filter(({ from }) => isWide && container >= from)
    .flatMap((rule) => /font-size: ([\d.]+)px/.exec(rule.css)?.[1] ?? [])
  const size = Number(sizes.at(-1) ?? chartTextSize)
  return (size * container) / (isWide ? chartWidths.wide : chartWidths.narrow)
}

describe('the widths at which drawings are shown', () => {
  it('are the same in the layout and in the style sheet', () => {
    const named = new Set([...css.matchAll(/\.widths [^{]*data-width='(\d+)'/g)].map(([, w]) => w))
    expect([...named].map(Number).sort()).toEqual([chartWidths.narrow, chartWidths.wide])
    expect(css).toContain(`font-size: ${chartTextSize}px`)
  })

  it('keep text between 13 and 19 px in containers from 272 to 800 px', () => {
    for (let container = 272; container <= 800; container += 1) {
      expect(textAt(container)).toBeGreaterThanOrEqual(13)
      expect(textAt(container)).toBeLessThanOrEqual(19)
    }
  })

  it('never set text larger than it is laid out for', () => {
    for (const [, size] of css.matchAll(/data-width='450'\] \{\s*font-size: ([\d.]+)px/g)) {
      expect(Number(size)).toBeLessThanOrEqual(chartTextSize)
    }
  })
})
