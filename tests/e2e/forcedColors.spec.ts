import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { page as pageWords } from '../../src/content/interface/en/page'
import { openFolds, openPage, settleNetwork, showAllViews } from './steps'

/**
 * Texts of drawings that a reader who has the system choose the colors cannot read: each with its
 * contrast to what is drawn below it. A text's outline counts where it lies above the letters.
 */
const findPale = (page: Page) =>
  page.evaluate(() => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number]
    const read = (text: string): Color => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, alpha]
    }
    const over = (above: Color, below: Color): Color => {
      const mix = (at: 0 | 1 | 2) => above[at] * above[3] + below[at] * (1 - above[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const luminance = ([red, green, blue]: Color) => {
      const linear = (part: number) =>
        part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
    const contrast = (one: Color, other: Color) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    }
    // Where the colors are forced, this is the reader's paper, whatever the page says.
    const paper = read(getComputedStyle(document.body).backgroundColor)
    const ground =
      paper[3] === 0 ? read(getComputedStyle(document.documentElement).backgroundColor) : paper
    const pale: string[] = []
    for (const drawing of document.querySelectorAll('svg')) {
      if (drawing.parentElement?.closest('svg') || !drawing.checkVisibility()) continue
      const shapes: { readonly box: DOMRect; readonly fill: Color }[] = []
      for (const one of drawing.querySelectorAll('rect, path, circle, text')) {
        const { fill, fillOpacity, stroke, strokeWidth, paintOrder, visibility } =
          getComputedStyle(one)
        const box = one.getBoundingClientRect()
        if (box.width === 0 || visibility === 'hidden' || !one.checkVisibility()) continue
        if (!one.matches('text')) {
          if (!fill.startsWith('rgb')) continue
          const [red, green, blue, alpha] = read(fill)
          shapes.push({ box, fill: [red, green, blue, alpha * Number(fillOpacity)] })
          continue
        }
        if (!one.textContent.trim()) continue
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
        const below = shapes
          .filter(
            ({ box: { left, right, top, bottom } }) =>
              left < x && x < right && top < y && y < bottom,
          )
          .reduce((under, shape) => over(shape.fill, under), ground)
        const isOutlined = stroke !== 'none' && parseFloat(strokeWidth) > 0
        const color = isOutlined && !paintOrder.startsWith('stroke') ? stroke : fill
        const seen = contrast(over(read(color), below), below)
        if (seen < 4.5)
          pale.push(`${one.textContent}: ${color} on ${String(below)}, ${seen.toFixed(1)}`)
      }
    }
    return pale
  })

/** Numbers of charts that are drawn in a color that is none of the reader's, one line for each chart and color. */
const findForeign = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('i')
    document.body.append(probe)
    probe.style.forcedColorAdjust = 'none'
    const names = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText', 'GrayText']
    const own = names.map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
    probe.remove()
    const foreign = new Set<string>()
    for (const shape of document.querySelectorAll('figure[data-chart] svg [data-say] *')) {
      if (!shape.checkVisibility()) continue
      const { fill, stroke, strokeWidth } = getComputedStyle(shape)
      for (const color of [fill, parseFloat(strokeWidth) > 0 ? stroke : 'none']) {
        if (color === 'none' || color === 'rgba(0, 0, 0, 0)' || own.includes(color)) continue
        foreign.add(`${shape.closest('figure')?.id ?? ''} ${shape.tagName}: ${color}`)
      }
    }
    return [...foreign]
  })

test('Every word is read, and every number drawn, in colors that the reader’s system forces', async ({
  page,
}) => {
  for (const path of ['./', './present/', './embed/']) {
    await page.goto(path)
    await settleNetwork(page)
    await openFolds(page)
    await showAllViews(page)
    for (const [palette, theme] of [
      ['dark', 'light'],
      ['light', 'dark'],
    ] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: palette })
      // What depends on the page's own theme shows by the one that the system has not.
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen
      }, theme)
      const found = [...(await findPale(page)), ...(await findForeign(page))]
      expect(found, `${path} ${palette}`).toEqual([])
    }
  }
})

/** What lies above the page without a line around it: a shadow and a ground of its own are not drawn. */
const findEdgeless = (page: Page) =>
  page
    .locator(':popover-open, dialog[open]')
    .evaluateAll((all) =>
      all
        .filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) < 1)
        .map((one) => `${one.tagName} ${one.id}`),
    )

test('What opens above the page has an edge, and the focus in it is seen, where colors are forced', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const openWith = {
    source: async () =>
      page.locator('#policy-outlined p').getByText('Sources', { exact: true }).first().click(),
    save: async () =>
      page.locator('figure[data-chart]').getByText('Save', { exact: true }).first().click(),
    find: async () => page.keyboard.press('Control+k'),
    share: async () =>
      page.getByRole('button', { name: pageWords.share }).filter({ visible: true }).first().click(),
  }
  await openPage(page)
  for (const [what, open] of Object.entries(openWith)) {
    await open()
    await expect(page.locator(':popover-open, dialog[open]'), what).toHaveCount(1)
    expect(await findEdgeless(page), what).toEqual([])
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    )
    expect(outline, what).not.toBe('none')
    await page.keyboard.press('Escape')
  }
  await page.goto('./present/')
  await expect(page.locator('[data-alive]')).toBeAttached()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await findEdgeless(page)).toEqual([])
})
