import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Point } from './touches'
import { pen, touch } from './touches'
import {
  boxOf,
  drawing,
  hashOf,
  marker,
  openPage,
  overview,
  rail,
  scrollTop,
  settledYears,
} from './steps'

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true })

/** Places on the drawing, by parts of its width, near its upper edge. */
async function places(page: Page, ...across: readonly number[]): Promise<readonly Point[]> {
  const { x, y, width, height } = await boxOf(drawing(page))
  return across.map((part) => ({ x: x + width * part, y: y + height * 0.3 }))
}

test('Two fingers zoom the timeline in and out, and not the page', async ({ page }) => {
  await openPage(page)
  const whole = await settledYears(page)
  await touch(page, await places(page, 0.4, 0.6), await places(page, 0.1, 0.9))
  const close = await settledYears(page)
  expect(close.span).toBeLessThan(whole.span / 2)
  await touch(page, await places(page, 0.2, 0.8), await places(page, 0.35, 0.65))
  expect((await settledYears(page)).span).toBeGreaterThan(close.span * 1.5)
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
})

test('One finger moves through time sideways, and Enter still opens afterwards', async ({
  page,
}) => {
  await openPage(page)
  await touch(page, await places(page, 0.4, 0.6), await places(page, 0.1, 0.9))
  const close = await settledYears(page)
  await touch(page, await places(page, 0.8), await places(page, 0.4))
  const later = await settledYears(page)
  expect(later.from).toBeGreaterThan(close.from)
  expect(hashOf(page)).toBe('')

  await marker(page, 'Nine seats').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#nine-delegates$/)
})

for (const part of [drawing, overview]) {
  test(`One finger up or down scrolls the page and leaves the timeline as it is: ${part.name}`, async ({
    page,
  }) => {
    await openPage(page)
    const whole = await settledYears(page)
    const { x, y, width, height } = await boxOf(part(page))
    const from = { x: x + width / 2, y: y + height / 2 }
    await touch(page, [from], [{ ...from, y: from.y - 250 }])
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(100)
    expect((await settledYears(page)).text).toBe(whole.text)
  })
}

const middleOf = async (locator: Locator): Promise<Point> => {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

test('A tap on a moment goes there, of a finger as of a pen; a pen points at numbers too', async ({
  page,
}) => {
  await openPage(page)
  // Where a finger scrolls, a pen does.
  for (const part of [drawing(page), overview(page)])
    await expect(part).toHaveCSS('touch-action', 'pan-y')
  await pen(page, await middleOf(marker(page, 'The Assembly').getByText('The Assembly')), true)
  await expect(page).toHaveURL(/#assembly-founded$/)
  // Back before the page has gone there is quicker than anyone.
  await expect(page.locator('#assembly-founded h2')).toBeInViewport()
  await page.goBack()
  await expect.poll(() => scrollTop(page)).toBe(0)
  await marker(page, 'Nine seats').getByText('Nine seats').tap()
  await expect(page).toHaveURL(/#nine-delegates$/)

  const chart = page.locator('#majilis-2007')
  await expect(chart).toHaveAttribute('data-alive')
  await pen(page, await middleOf(chart.locator('[data-say]').filter({ visible: true }).first()))
  await expect(chart.locator('[data-said]').first()).not.toBeEmpty()
  // Up and down either scrolls from everywhere; the rail is there by now.
  await expect(rail(page)).toBeVisible()
  const taken = await page
    .locator('body *')
    .evaluateAll((all) =>
      all
        .filter((one) => !/^(auto|manipulation|pan-y.*)$/.test(getComputedStyle(one).touchAction))
        .map((one) => `${one.tagName} ${one.id}`),
    )
  expect(taken).toEqual([])
})
