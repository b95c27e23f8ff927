import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import {
  boxOf,
  drawing,
  hashOf,
  marker,
  openPage,
  overview,
  scrollTop,
  settledYears,
  showAll,
  titles,
  zoomIn,
  zoomOut,
} from './steps'

test.use({ viewport: { width: 1280, height: 800 } })

/** A point of the drawing that shows nothing but the axis' line: parts of its width and height. */
async function pointOn(page: Page, across: number, down = 0.08) {
  const { x, y, width, height } = await boxOf(drawing(page))
  return { x: x + width * across, y: y + height * down }
}

async function drag(page: Page, from: { x: number; y: number }, by: number) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by / 2, from.y, { steps: 4 })
  await page.mouse.move(from.x + by, from.y, { steps: 4 })
  await page.mouse.up()
}

/** Whether the last turn of the wheel was kept from the page. */
async function watchWheel(page: Page) {
  await page.evaluate(() => {
    addEventListener('wheel', (event) => {
      document.documentElement.dataset.kept = String(event.defaultPrevented)
    })
  })
  return () => page.evaluate(() => document.documentElement.dataset.kept)
}

test('The buttons zoom in and out around the middle, and show all again', async ({ page }) => {
  await openPage(page)
  const whole = await settledYears(page)
  await expect(zoomOut(page)).toHaveAttribute('aria-disabled', 'true')
  await expect(showAll(page)).toHaveAttribute('aria-disabled', 'true')
  await zoomIn(page).click()
  const close = await settledYears(page)
  expect(close.span).toBeLessThan(whole.span)
  expect(Math.abs(close.from + close.to - whole.from - whole.to)).toBeLessThanOrEqual(2)
  await zoomIn(page).click()
  expect((await settledYears(page)).span).toBeLessThan(close.span)
  await zoomOut(page).click()
  expect((await settledYears(page)).text).toBe(close.text)
  await showAll(page).click()
  expect((await settledYears(page)).text).toBe(whole.text)
})

test('Ctrl and the wheel zoom at the pointer, and the page neither scrolls nor zooms', async ({
  page,
}) => {
  await openPage(page)
  const isKept = await watchWheel(page)
  const whole = await settledYears(page)
  const { x, y } = await pointOn(page, 0.1)
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  const close = await settledYears(page)
  expect(close.span).toBeLessThan(whole.span)
  expect(close.from - whole.from).toBeLessThan((whole.to - close.to) / 2)
  expect(await isKept()).toBe('true')
  expect(await scrollTop(page)).toBe(0)
  expect(await page.evaluate(() => [devicePixelRatio, visualViewport?.scale])).toEqual([1, 1])
})

test('The plain wheel over the timeline scrolls the page and moves nothing else', async ({
  page,
}) => {
  await openPage(page)
  const isKept = await watchWheel(page)
  const whole = await settledYears(page)
  const { x, y } = await pointOn(page, 0.5)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 150)
  await expect.poll(() => scrollTop(page)).toBe(150)
  expect(await isKept()).toBe('false')
  expect((await settledYears(page)).text).toBe(whole.text)
})

test('Shift and the wheel move through time', async ({ page }) => {
  await openPage(page)
  await zoomIn(page).click()
  const close = await settledYears(page)
  const { x, y } = await pointOn(page, 0.5)
  await page.mouse.move(x, y)
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 200)
  await page.keyboard.up('Shift')
  const later = await settledYears(page)
  expect(later.from).toBeGreaterThan(close.from)
  expect(later.span).toBeCloseTo(close.span, -1)
  expect(await scrollTop(page)).toBe(0)
})

test('Dragging moves through time, even by a marker, and follows no link', async ({ page }) => {
  await openPage(page)
  await zoomIn(page).click()
  const close = await settledYears(page)
  await drag(page, await pointOn(page, 0.6), -200)
  expect((await settledYears(page)).from).toBeGreaterThan(close.from)

  const title = marker(page, 'Nine seats').getByText('Nine seats')
  const { x, y, width, height } = await boxOf(title)
  await drag(page, { x: x + width / 2, y: y + height / 2 }, 150)
  await settledYears(page)
  expect((await boxOf(title)).x).toBeGreaterThan(x + 140)
  expect((await boxOf(title)).x).toBeLessThan(x + 160)
  expect(hashOf(page)).toBe('')
  await title.click()
  await expect(page).toHaveURL(/#nine-delegates$/)
})

test('A drag that ends beside the timeline swallows no later Enter', async ({ page }) => {
  await openPage(page)
  await zoomIn(page).click()
  await settledYears(page)
  const from = await pointOn(page, 0.5)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y, { steps: 5 })
  await page.mouse.move(from.x + 60, 20, { steps: 3 })
  await page.mouse.up()
  await settledYears(page)
  await marker(page, 'Nine seats').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#nine-delegates$/)
})

test('The window of the overview can be dragged, and so can its edges', async ({ page }) => {
  await openPage(page)
  const whole = await settledYears(page)
  const { x, y, width, height } = await boxOf(overview(page))
  const middle = y + height / 2
  await drag(page, { x: x + width - 1, y: middle }, -width / 2)
  const first = await settledYears(page)
  expect(first.from).toBe(whole.from)
  expect(Math.abs(first.to - (whole.from + whole.to) / 2)).toBeLessThanOrEqual(1)

  await drag(page, { x: x + 1, y: middle }, width / 4)
  const second = await settledYears(page)
  expect(second.to).toBe(first.to)
  expect(Math.abs(second.from - (first.from + first.to) / 2)).toBeLessThanOrEqual(1)

  await drag(page, { x: x + width * 0.375, y: middle }, width / 4)
  const third = await settledYears(page)
  expect(Math.abs(third.from - second.from - 10)).toBeLessThanOrEqual(1)
  expect(Math.abs(third.span - second.span)).toBeLessThanOrEqual(1)

  await page.mouse.click(x + width * 0.1, middle)
  const fourth = await settledYears(page)
  expect(fourth.from).toBeLessThan(second.from)
  await showAll(page).click()
  expect((await settledYears(page)).text).toBe(whole.text)
})

test('The axis counts years from afar and months from close by', async ({ page }) => {
  await openPage(page)
  const months = drawing(page).getByText(/^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/)
  await expect(drawing(page).getByText(/^2010$/)).toBeVisible()
  await expect(months).toHaveCount(0)
  while (await zoomIn(page).isEnabled()) {
    await zoomIn(page).click()
    await settledYears(page)
  }
  await expect(months.first()).toBeVisible()
  expect(await months.count()).toBeGreaterThan(3)
  await showAll(page).click()
  await expect(months).toHaveCount(0)
})

test('The timeline keeps its height while it zooms and moves', async ({ page }) => {
  await openPage(page)
  await page.evaluate(() => {
    const seen = new Set<number>()
    const section = document.getElementById('timeline')
    new ResizeObserver(([entry]) => {
      if (entry) seen.add(Math.round(entry.contentRect.height))
      document.documentElement.dataset.heights = [...seen].join(' ')
    }).observe(section ?? document.body)
  })
  for (let times = 0; times < 4; times += 1) {
    await zoomIn(page).click()
    await settledYears(page)
  }
  await drag(page, await pointOn(page, 0.2), 700)
  await drag(page, await pointOn(page, 0.2), 700)
  await drag(page, await pointOn(page, 0.8), -900)
  while (await zoomIn(page).isEnabled()) {
    await zoomIn(page).click()
    await settledYears(page)
  }
  await showAll(page).click()
  await settledYears(page)
  const heights = await page.evaluate(() => document.documentElement.dataset.heights)
  expect(heights).toMatch(/^\d+$/)
  for (const title of titles) await expect(marker(page, title)).toBeVisible()
})
