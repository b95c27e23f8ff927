import { expect, test } from '@playwright/test'
import type { Page, ViewportSize } from '@playwright/test'
import { boxOf, heading, moment, openPage, scrollTop, settleNetwork } from './steps'

const { id, title } = moment('statements-2020')

/** By how much what is read may stand elsewhere, in px. */
const tolerance = 40

const turns: readonly (readonly [string, ViewportSize, ViewportSize])[] = [
  ['a phone is turned', { width: 390, height: 844 }, { width: 844, height: 390 }],
  ['a phone is turned upright', { width: 844, height: 390 }, { width: 390, height: 844 }],
  ['a tablet is turned', { width: 768, height: 1024 }, { width: 1024, height: 768 }],
  ['a window is halved', { width: 1280, height: 800 }, { width: 640, height: 800 }],
  ['a window gets narrower', { width: 1280, height: 800 }, { width: 1024, height: 768 }],
]

/** Opens the page at a moment, with all that a link there brings. */
async function openMoment(page: Page, size: ViewportSize) {
  await page.setViewportSize(size)
  await openPage(page, `#${id}`)
  await expect(page.locator(`#${id} figure[data-alive]`)).toBeVisible()
  await rest(page)
}

/** A reader has stopped: of that the page tells nothing, and nobody turns a phone within it. */
const rest = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)))

/** Until the page has had another width for so long that nothing takes a new height any more. */
async function resize(page: Page, size: ViewportSize) {
  await page.setViewportSize(size)
  await page.evaluate(async () => {
    let [height, still] = [0, 0]
    while (still < 30) {
      await new Promise(requestAnimationFrame)
      still = document.body.offsetHeight === height ? still + 1 : 0
      height = document.body.offsetHeight
    }
  })
}

/** A quotation of the moment, one third down the window, with a table open in the moment above. */
async function readOn(page: Page) {
  const above = page.locator(`section:has(+ #${id})`)
  await above.locator('figure[data-chart] summary').filter({ visible: true }).first().click()
  await expect(above.locator('table').first()).toBeVisible()
  const read = page.locator(`#${id} blockquote`).filter({ visible: true }).first()
  await read.evaluate((quote) => {
    const { top } = quote.getBoundingClientRect()
    scrollBy({ top: top - innerHeight / 3 + 20, behavior: 'instant' })
  })
  await rest(page)
  return read
}

for (const [when, from, to] of turns) {
  test(`A moment that a link led to stays in its place when ${when}`, async ({ page }) => {
    await openMoment(page, from)
    const title2020 = heading(page, title)
    const before = await boxOf(title2020)
    await resize(page, to)
    expect(Math.abs((await boxOf(title2020)).y - before.y)).toBeLessThan(tolerance)
  })

  test(`The line that is read stays when ${when}, and is there again after that`, async ({
    page,
  }) => {
    await openMoment(page, from)
    const line = await readOn(page)
    const before = await boxOf(line)
    await resize(page, to)
    expect(Math.abs((await boxOf(line)).y - before.y)).toBeLessThan(tolerance)
    await resize(page, from)
    expect(Math.abs((await boxOf(line)).y - before.y)).toBeLessThan(3)
  })
}

const upright = { width: 390, height: 844 }
const turned = { width: 844, height: 390 }

test('Who reads on right after a turn is not brought back', async ({ page }) => {
  await openMoment(page, upright)
  await page.setViewportSize(turned)
  await expect(heading(page, title)).toBeInViewport()
  await page.mouse.move(200, 200)
  await page.mouse.wheel(0, 500)
  await expect(heading(page, title)).not.toBeInViewport()
  const line = page.locator(`#${id} summary`).filter({ visible: true }).last()
  const before = await boxOf(line)
  // Something below takes its height only now.
  await page.locator('#about').evaluate((part) => {
    part.style.minHeight = '100vh'
  })
  await resize(page, turned)
  expect(await boxOf(line)).toEqual(before)
})

test('A step in the history right after a turn leads where it leads', async ({ page }) => {
  await openMoment(page, upright)
  await page.setViewportSize(turned)
  await expect(heading(page, title)).toBeInViewport()
  await page.evaluate(() => {
    location.hash = '#nine-delegates'
  })
  await resize(page, turned)
  await expect(page.locator('#nine-delegates h2')).toBeInViewport()
})

test('A page at its top stays there when a phone is turned', async ({ page }) => {
  await openMoment(page, upright)
  await page.evaluate(() => {
    scrollTo({ top: 20, behavior: 'instant' })
  })
  await rest(page)
  await resize(page, turned)
  expect(await scrollTop(page)).toBeLessThanOrEqual(20)
})

test('A keyboard on the screen does not move the page', async ({ page }) => {
  await openMoment(page, upright)
  const before = await scrollTop(page)
  await resize(page, { ...upright, height: 400 })
  expect(await scrollTop(page)).toBe(before)
})

/** Three folds above what is read: one as it is, one in another, one whose contents are fetched. */
const opened = ['What happened', 'More quotes', 'More numbers']

/** Opens them, and the fetched one's table, and reads what stands below them. */
async function readBelowFolds(page: Page) {
  const above = page.locator('#policy-outlined')
  for (const name of opened) {
    await above.locator('summary', { hasText: name }).filter({ visible: true }).last().click()
  }
  // Of the chart that has just been fetched.
  await above.locator('#paths-since-1989 summary', { hasText: 'Table' }).click()
  await expect(above.locator('#paths-since-1989 table')).toBeVisible()
  const read = page.locator('#assembly-founded blockquote').filter({ visible: true }).first()
  await read.evaluate((quote) => {
    scrollBy({ top: quote.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
  })
  await rest(page)
  return read
}

const openedFolds = (page: Page) => page.locator('main details[open] > summary').allTextContents()

const returns: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['is loaded again', (page) => page.reload()],
  [
    'is come back to',
    async (page) => {
      await page.goto('./sources/')
      await page.goBack()
    },
  ],
  [
    'is come back to from another language',
    async (page) => {
      await page.locator('header a[hreflang="kk"]').first().dispatchEvent('click')
      await expect(page.locator('html[lang="kk"][data-scripted="alive"]')).toBeAttached()
      await page.goBack()
    },
  ],
]

for (const [when, comeBack] of returns) {
  for (const width of [1280, 390]) {
    test(`Folds are open and what is read is in its place when the page ${when}, ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await openPage(page)
      const line = await readBelowFolds(page)
      const before = await boxOf(line)
      const folds = await openedFolds(page)
      expect(folds.length).toBeGreaterThan(opened.length)
      await comeBack(page)
      await expect.poll(() => openedFolds(page)).toEqual(folds)
      await settleNetwork(page)
      await resize(page, { width, height: 800 })
      expect(Math.abs((await boxOf(line)).y - before.y)).toBeLessThan(3)
    })
  }
}

test('A link opens no folds and leads where it leads, whatever was read', async ({ page }) => {
  await openPage(page)
  await readBelowFolds(page)
  await page.goto('./sources/')
  await page.goto(`./#${id}`)
  await settleNetwork(page)
  await expect(heading(page, title)).toBeInViewport()
  expect(await openedFolds(page)).toEqual([])
})

test('Loaded again, the page is where it was read and not where the link led that brought it', async ({
  page,
}) => {
  // In a fold whose contents are fetched.
  await openPage(page, '#paths-since-1989')
  await expect(page.locator('#paths-since-1989 figcaption').first()).toBeInViewport()
  const line = page.locator('#assembly-founded blockquote').filter({ visible: true }).first()
  await line.evaluate((quote) => {
    quote.scrollIntoView({ block: 'center', behavior: 'instant' })
  })
  await rest(page)
  const before = await boxOf(line)
  await page.reload()
  await expect(page.locator('#paths-since-1989 figcaption').first()).toBeVisible()
  await settleNetwork(page)
  expect(Math.abs((await boxOf(line)).y - before.y)).toBeLessThan(3)
})
