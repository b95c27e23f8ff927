import { expect } from '@playwright/test'
import type { Browser, Locator, Page, ViewportSize } from '@playwright/test'
import { page as pageWords } from '../../src/content/interface/en/page'
import { timeline as words } from '../../src/content/interface/en/timeline'
import { milestones as texts } from '../../src/content/stories/accord/en/milestones'
import { milestones } from '../../src/content/stories/accord/facts/milestones'

/** The widths, in px, that the page promises to be right at. */
export const widths = [320, 390, 768, 1024, 1280, 1920] as const

/** The moments of the main lane, in order, with their words. */
export const moments = milestones
  .filter(({ lane }) => lane === 'main')
  .map(({ id, date }) => ({ id, date, ...texts[id] }))

export const titles: readonly string[] = moments.map(({ title }) => title)

/** The moment with this id. */
export const moment = (id: keyof typeof texts) => ({ id, ...texts[id] })

export const zoomIn = (page: Page) => page.getByRole('button', { name: /^Zoom in/ })
export const zoomOut = (page: Page) => page.getByRole('button', { name: /^Zoom out/ })
export const showAll = (page: Page) => page.getByRole('button', { name: words.fit })
export const overview = (page: Page) => page.getByRole('slider', { name: words.overview })
export const timeline = (page: Page) => page.getByRole('region', { name: words.title, exact: true })
/** The one drawing of the timeline that is shown. */
export const drawing = (page: Page) => page.getByRole('group', { name: words.drawing })
export const marker = (page: Page, title: string) =>
  timeline(page).getByRole('link', { name: title })
/** Its words, which a pointer hits; the box around all of it has the words of others in it. */
export const markerWords = (page: Page, title: string) =>
  marker(page, title).locator('text').filter({ visible: true }).first()
export const census = (page: Page, year: number) =>
  timeline(page).getByRole('link', { name: `Census ${year}` })
export const rail = (page: Page) => page.getByRole('navigation', { name: pageWords.rail })
export const heading = (page: Page, title: string) =>
  page.getByRole('heading', { level: 2, name: title, exact: true })
export const preview = (page: Page) => page.getByTestId('preview')

/** Opens the page and waits until it has come alive. */
export async function openPage(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`)
  await expect(zoomIn(page)).toBeVisible()
}

/**
 * Until a page fetches nothing any more, or a while has passed: of what a browser without scripts asks
 * for ahead and then drops, Playwright may never hear that it has ended.
 */
export async function settleNetwork(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
}

/** Until all that is laid out stands in the fonts of the page, which it learns of when they have come. */
export async function settleFonts(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.fonts].some((face) => !face.family.includes(' as ') && face.status !== 'unloaded'),
  )
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Keeps files of a kind back, as a slow line does, until what it gives is called. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let release: () => void = () => undefined
  const isReleased = new Promise<void>((done) => (release = done))
  await page.route(files, async (route) => {
    await isReleased
    await route.continue()
  })
  return release
}

/** The page as a browser without scripts shows it; close its context when done. */
export async function openStill(
  browser: Browser,
  baseURL: string | undefined,
  viewport: ViewportSize,
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport })
  const still = await context.newPage()
  await still.goto(baseURL ?? '')
  return still
}

/** Opens all that a moment or a row holds folded, and waits for it; works without scripts of the page too. */
export async function openFolds(page: Page): Promise<void> {
  await page.locator('main section details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true
  })
  const isAlive = (await page.locator('html[data-scripted="alive"]').count()) > 0
  if (isAlive) await expect(page.locator('details[open] [data-brings]')).toHaveCount(0)
}

/** Shows every view of every chart of the page to read at once, those that come later too. */
export const showAllViews = (page: Page) =>
  page.evaluate(async () => {
    const later = 'main figure input[data-file]'
    for (const input of document.querySelectorAll<HTMLInputElement>(later)) {
      input.click()
      while (input.matches(later)) await new Promise(requestAnimationFrame)
    }
    for (const view of document.querySelectorAll<HTMLElement>('main figure [data-view]')) {
      view.hidden = false
    }
  })

/** A locator's box; fails where nothing is drawn. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${String(locator)} has no box`)
  return box
}

/** The part of the URL that names a place on the page, with its sign; empty when there is none. */
export const hashOf = (page: Page) => new URL(page.url()).hash

export const scrollTop = (page: Page) => page.evaluate(() => Math.round(scrollY))

/** The visible window on time as the overview says it, in years and months as parts of a year. */
export async function visibleYears(page: Page) {
  const text = (await overview(page).getAttribute('aria-valuetext')) ?? ''
  const [from = NaN, to = NaN] = text.split(' to ').map(toYears)
  return { text, from, to, span: to - from }
}

/** Waits until the window rests, since buttons let it travel, and tells what it then is. */
export async function settledYears(page: Page) {
  await drawing(page).evaluate(async (svg) => {
    // Unlike the named years, the places of all that is drawn are exact.
    const placesNow = () =>
      [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect().x).join(' ')
    let [last, still] = ['', 0]
    while (still < 3) {
      await new Promise(requestAnimationFrame)
      const places = placesNow()
      still = places === last ? still + 1 : 0
      last = places
    }
  })
  return visibleYears(page)
}

/** '2007' or 'May 2007'. */
function toYears(text: string): number {
  const [, month, year] = /^(?:(\w+) )?(\d{4})$/.exec(text.trim()) ?? []
  const names = 'JanFebMarAprMayJunJulAugSepOctNovDec'
  return Number(year) + (month ? names.indexOf(month.slice(0, 3)) / 36 : 0)
}

/** Whether an element is what one sees at a point near its upper left corner, and in the window. */
export async function expectUncovered(locator: Locator): Promise<void> {
  await expect(locator).toBeInViewport()
  const isSeen = await locator.evaluate((element) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const seen = document.elementFromPoint(box.x + Math.min(8, box.width / 2), box.y + 8)
    return seen !== null && (element.contains(seen) || seen.contains(element))
  })
  expect(isSeen).toBe(true)
}

/** What Playwright says where it blocks service workers, as most tests want it. */
const blockedWorker = 'Service Worker registration blocked by Playwright'

/** Collects what the console says as an error or a warning, and every uncaught error. */
export function collectComplaints(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.text() === blockedWorker) return
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
