import type { Page } from '@playwright/test'

/** Steps of CIE lightness, of 100: what touches or nearly so, and what a key leads the eye to. */
const [neighbors, keys] = [8, 15]

/**
 * What a reader of a print without colors cannot tell apart: shapes of two colors that stand within
 * 4 px of each other in a drawing, or one on the other; marks of one form anywhere in it, each of
 * which stands for itself; and keys of one list. They differ by lightness, by form, or by outline.
 */
export const findAlike = (page: Page) =>
  page.evaluate(
    ([least, leastOfKeys]) => {
      interface Look {
        readonly name: string
        readonly box: DOMRect
        readonly color: string
        readonly light: number
        /** Of a single mark what it is drawn as; empty for what has neighbors. */
        readonly form: string
        readonly outline: string
        readonly outlineLight: number
      }
      const read = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
      /** 0 for black to 100 for white, on white paper. */
      const lightness = (color: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = read(color)
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
          const share = (part * alpha + 255 * (1 - alpha)) / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
        return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance
      }
      const isOfDots = ({ fill, strokeLinecap }: CSSStyleDeclaration) =>
        fill === 'none' && strokeLinecap === 'round'
      const lookOf = (shape: Element): Look => {
        const style = getComputedStyle(shape)
        const { strokeWidth, strokeDasharray } = style
        // Dots may be the round ends of lines without any length.
        const [fill, stroke] = isOfDots(style) ? [style.stroke, 'none'] : [style.fill, style.stroke]
        const place = shape.closest('figure')?.id ?? 'timeline'
        const said = shape.closest('[data-say]')?.getAttribute('data-say') ?? ''
        return {
          name: `${place} ${shape.getAttribute('class') ?? ''} ${said}`,
          box: shape.getBoundingClientRect(),
          color: fill,
          light: lightness(fill),
          form: shape.matches('rect')
            ? ''
            : `${shape.tagName} ${shape.getAttribute('d')?.replace(/[-\d.\s]+/g, '') ?? ''}`,
          outline:
            stroke === 'none'
              ? shape.tagName
              : [shape.tagName, strokeWidth, strokeDasharray].join(' '),
          outlineLight: stroke === 'none' ? 100 : lightness(stroke),
        }
      }
      const isOneForm = (a: Look, b: Look) => a.form !== '' && a.form === b.form
      const isNear = ({ box: a }: Look, { box: b }: Look) =>
        a.left - 4 < b.right && b.left - 4 < a.right && a.top - 4 < b.bottom && b.top - 4 < a.bottom
      const isAlike = (a: Look, b: Look) =>
        a.color !== b.color &&
        a.outline === b.outline &&
        Math.abs(a.outlineLight - b.outlineLight) < 20 &&
        Math.abs(a.light - b.light) < least
      const drawings = [...document.querySelectorAll('main svg')].filter(
        (one) =>
          !one.parentElement?.closest('svg') &&
          one.checkVisibility() &&
          one.matches('figure *, #timeline *'),
      )
      const alike = drawings.flatMap((drawing) => {
        const looks = [...drawing.querySelectorAll('rect, circle, path')]
          .filter((one) => {
            const style = getComputedStyle(one)
            return one.checkVisibility() && (style.fill.startsWith('rgb') || isOfDots(style))
          })
          .map(lookOf)
          .filter(({ box, color }) => box.width > 0 && read(color)[3] !== 0)
        return looks.flatMap((one, index) =>
          looks
            .slice(index + 1)
            .filter((other) => (isNear(one, other) || isOneForm(one, other)) && isAlike(one, other))
            .map(
              (other) =>
                `${one.name} ${Math.round(one.light)} / ${other.name} ${Math.round(other.light)}`,
            ),
        )
      })
      const swatches = [...document.querySelectorAll('#timeline li[data-key]')]
        .filter((one) => one.checkVisibility())
        .map((one) => lightness(getComputedStyle(one, '::before').backgroundColor))
        .sort((a, b) => a - b)
      const pale = swatches.filter(
        (light, index) => light - (swatches[index - 1] ?? -100) < leastOfKeys,
      )
      return {
        drawings: drawings.length,
        keys: swatches.length,
        alike: [...new Set(alike), ...pale.map((light) => `key of ${Math.round(light)}`)],
      }
    },
    [neighbors, keys] as const,
  )
