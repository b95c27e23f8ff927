import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { lanes } from '../../src/content/stories/accord/en/lanes'
import {
  census,
  expectUncovered,
  hashOf,
  heading,
  marker,
  moment,
  openPage,
  overview,
  preview,
  settledYears,
  showAll,
  timeline,
  titles,
  visibleYears,
  zoomIn,
} from './steps'

test.use({ viewport: { width: 1280, height: 800 } })

const [policy = '', assembly = ''] = titles
const delegates = moment('nine-delegates').title
const last = titles.at(-1) ?? ''

/** Presses Tab until an element has the focus; fails when it is not reached. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${String(target)} was not reached with ${most} presses of Tab`)
}

/** From the first moment by one press for each further one. */
async function stepToDelegates(page: Page): Promise<void> {
  for (const title of titles.slice(1, titles.indexOf(delegates) + 1)) {
    await page.keyboard.press('ArrowRight')
    await expect(marker(page, title)).toBeFocused()
  }
}

test('From the top to 2007, its sources, one of them and back, the table, the link: by keys alone', async ({
  page,
}) => {
  await openPage(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the first moment' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to the first moment' })).toBeInViewport()
  await tabTo(page, marker(page, policy), 12)

  await stepToDelegates(page)
  await expect(preview(page)).toContainText('nine of the 107 deputies')
  expect(hashOf(page)).toBe('')

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#nine-delegates$/)
  await expect(heading(page, delegates)).toBeFocused()
  await expectUncovered(heading(page, delegates))

  const word = page
    .locator('#nine-delegates')
    .getByRole('link', { name: 'Sources', exact: true })
    .first()
  const card = page.getByRole('dialog', { name: 'Sources' })
  await tabTo(page, word, 12)
  await page.keyboard.press('Enter')
  await expect(card).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(word).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, card.getByRole('link', { name: 'All on this source' }).first(), 6)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sources\/#source-/)
  const entry = page.locator(':target')
  await expectUncovered(entry)
  await page.keyboard.press('Tab')
  await expect(entry.locator('a[href^="http"]').first()).toBeFocused()

  await page.goBack()
  await expect(page).toHaveURL(/#nine-delegates$/)
  await heading(page, delegates).focus()

  const chart = page.locator('#majilis-2007')
  await tabTo(page, chart.locator('summary').filter({ hasText: 'Table' }), 20)
  await page.keyboard.press('Enter')
  await expect(chart.getByRole('table')).toBeVisible()
  await expect(chart.getByRole('table')).toContainText('107')
  await tabTo(page, chart.getByRole('link', { name: 'Link', exact: true }), 4)
  await page.keyboard.press('Enter')
  await expect(chart.getByText('Copied')).toBeVisible()
})

test('The marks are one stop of Tab, which comes back to the mark one has left', async ({
  page,
}) => {
  await openPage(page)
  await tabTo(page, marker(page, policy), 12)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await expect(overview(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(marker(page, assembly)).toBeFocused()
})

test('Home, End and the arrows move among the moments, Down and Up to the censuses and back', async ({
  page,
}) => {
  await openPage(page, '?lanes=')
  await tabTo(page, marker(page, policy), 12)
  await page.keyboard.press('End')
  await expect(marker(page, last)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(marker(page, last)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(census(page, 2021)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(census(page, 2009)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(marker(page, delegates)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(marker(page, policy)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#census-composition$/)
})

test('Down and Up pass through what came after the article', async ({ page }) => {
  await openPage(page)
  await tabTo(page, marker(page, policy), 12)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  const after = timeline(page).getByRole('list', { name: lanes.after }).getByRole('link')
  await expect(after.first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(after.last()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(census(page, 2021)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(marker(page, last)).toBeFocused()
})

test('Arrow keys pressed in quick succession lose no step, on a slow machine too', async ({
  page,
}) => {
  await openPage(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  for (let round = 0; round < 4; round += 1) {
    await marker(page, policy).focus()
    await expect(preview(page)).toContainText(policy)
    for (let presses = 1; presses < titles.length; presses += 1)
      await page.keyboard.press('ArrowRight')
    await expect(marker(page, last)).toBeFocused()
  }
})

test('Escape hides the preview and leaves the focus where it is', async ({ page }) => {
  await openPage(page)
  await tabTo(page, marker(page, policy), 12)
  await expect(preview(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(preview(page)).toHaveCount(0)
  await expect(marker(page, policy)).toBeFocused()
})

test('+ and − zoom around the focused moment, 0 shows all, Shift with an arrow pans', async ({
  page,
}) => {
  await openPage(page)
  const whole = await settledYears(page)
  await tabTo(page, marker(page, policy), 12)
  await stepToDelegates(page)
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('+')
  const close = await settledYears(page)
  expect(close.span).toBeLessThan(whole.span / 3)
  expect(close.from).toBeLessThanOrEqual(2007)
  expect(close.to).toBeGreaterThanOrEqual(2007)
  await expect(marker(page, delegates)).toBeFocused()

  await page.keyboard.press('Shift+ArrowRight')
  const later = await settledYears(page)
  expect(later.from).toBeGreaterThan(close.from)
  await page.keyboard.press('Shift+ArrowLeft')
  expect((await settledYears(page)).text).toBe(close.text)

  await page.keyboard.press('-')
  expect((await settledYears(page)).span).toBeGreaterThan(close.span)
  await page.keyboard.press('0')
  expect((await settledYears(page)).text).toBe(whole.text)
  await expect(marker(page, delegates)).toBeFocused()
})

test('Closely zoomed, the focus brings the moment it goes to into the window', async ({ page }) => {
  await openPage(page)
  await tabTo(page, marker(page, policy), 12)
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('+')
  await expect(marker(page, last)).toHaveCount(0)
  await page.keyboard.press('End')
  await expect(marker(page, last)).toBeFocused()
  await expect(marker(page, last)).toBeInViewport()
  expect((await visibleYears(page)).to).toBeGreaterThanOrEqual(2020)
})

test('The focus stays on the timeline when the focused moment is panned out of the window', async ({
  page,
}) => {
  await openPage(page)
  await tabTo(page, marker(page, policy), 12)
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('+')
  for (let times = 0; times < 12; times += 1) {
    await page.keyboard.press('Shift+ArrowRight')
    await settledYears(page)
    const place = await page.evaluate(() => document.activeElement?.closest('#timeline')?.id)
    expect(place).toBe('timeline')
  }
})

test('The overview is a slider: arrows, page keys, Home, End and 0 move its window', async ({
  page,
}) => {
  await openPage(page)
  const whole = await settledYears(page)
  await tabTo(page, zoomIn(page), 20)
  await page.keyboard.press('Enter')
  const close = await settledYears(page)
  await page.keyboard.press('Shift+Tab')
  for (const lane of [lanes.context, lanes.after]) {
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: lane, exact: true })).toBeFocused()
  }
  await page.keyboard.press('Shift+Tab')
  await expect(timeline(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(overview(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  expect((await settledYears(page)).from).toBeGreaterThan(close.from)
  await page.keyboard.press('ArrowLeft')
  expect((await settledYears(page)).text).toBe(close.text)
  await page.keyboard.press('End')
  expect((await settledYears(page)).to).toBe(whole.to)
  await page.keyboard.press('PageDown')
  expect((await settledYears(page)).to).toBeLessThan(whole.to)
  await page.keyboard.press('Home')
  expect((await settledYears(page)).from).toBe(whole.from)
  await page.keyboard.press('0')
  expect((await settledYears(page)).text).toBe(whole.text)
})

test('The buttons work by keys, keep the focus, and show all again', async ({ page }) => {
  await openPage(page)
  const whole = await settledYears(page)
  await tabTo(page, zoomIn(page), 20)
  await page.keyboard.press('Space')
  expect((await settledYears(page)).span).toBeLessThan(whole.span)
  await expect(zoomIn(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(showAll(page)).toBeFocused()
  await page.keyboard.press('Enter')
  expect((await settledYears(page)).text).toBe(whole.text)
  await expect(showAll(page)).toBeFocused()
})
