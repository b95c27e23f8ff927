import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chartTextSize, chartWidths } from '../../../src/charts/chartSizes'

const css = readFileSync('src/charts/ChartWidths.module.css', 'utf8')

/** Container widths in px at which a wider drawing takes over. */
const limits = [...css.matchAll(/min-width: ([\d.]+)rem/g)].map(([, rem]) => Number(rem) * 16)

describe('the widths at which drawings are shown', () => {
  it('are the same in the layout and in the style sheet', () => {
    const shown = [...css.matchAll(/data-width='(\d+)'\] \{\s*display: block/g)]
    expect(shown.map(([, width]) => Number(width))).toEqual([...chartWidths])
    expect(limits).toHaveLength(chartWidths.length - 1)
    expect(css).toContain(`font-size: ${chartTextSize}px`)
  })

  it('keep text between 13 and 19 px in containers from 272 to 640 px', () => {
    for (let container = 272; container <= 640; container += 1) {
      const width = chartWidths[limits.filter((limit) => container >= limit).length] ?? 0
      const text = (chartTextSize * container) / width
      expect(text).toBeGreaterThanOrEqual(13)
      expect(text).toBeLessThanOrEqual(19)
    }
  })
})
