import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './frames'
import { boxOf, collectComplaints, scrollTop } from './steps'
import { touch } from './touches'

// A window of 1280 × 800 px at 200 percent, on a screen of five dots for four px.
test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2.5, hasTouch: true })

const count = 8

/** What is wrong with each of the frames that are shown; null for what is right. */
async function findFaults(page: Page) {
  const frames = await page.locator('iframe').filter({ visible: true }).all()
  return Promise.all(
    frames.map(async (element) => {
      const inner = await element
        .contentFrame()
        .locator('html')
        .evaluate(({ dataset, scrollWidth, scrollHeight, clientWidth, clientHeight }) => ({
          isAlive: dataset.scripted === 'alive',
          height: Math.ceil(document.getElementById('embed')?.getBoundingClientRect().height ?? 0),
          // By how much it scrolls itself, where the page around it is to.
          scroll: scrollWidth - clientWidth + scrollHeight - clientHeight,
        }))
      const { outer, room } = await element.evaluate((one) => ({
        outer: one.getBoundingClientRect().toJSON() as DOMRect,
        room: document.body.getBoundingClientRect().toJSON() as DOMRect,
      }))
      const isIn = outer.left === room.left && outer.right === room.right
      const fits = Math.abs(inner.height - outer.height) <= 2 && inner.scroll === 0
      return inner.isAlive && isIn && fits ? null : { inner, outer }
    }),
  )
}

/** Looks at each frame, as a reader does who goes down the page, until all are right. */
async function expectAllRight(page: Page, shown: number) {
  for (const frame of await page.locator('iframe').filter({ visible: true }).all()) {
    await frame.scrollIntoViewIfNeeded()
  }
  await expect.poll(() => findFaults(page)).toEqual(Array.from({ length: shown }, () => null))
}

test('Eight frames of one page, from right to left and at 200 percent: each is right once it is shown', async ({
  page,
  hosts,
  baseURL,
}) => {
  const complaints = collectComplaints(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')))
  await page.goto(`${hosts}many.html?site=${baseURL ?? ''}`)
  await expect(page.locator('iframe')).toHaveCount(count)
  // Nothing can be read in one without width: it is not to become as high as all its letters are.
  const narrow = page.locator('.narrow iframe')
  await narrow.scrollIntoViewIfNeeded()
  const html = narrow.contentFrame().locator('html[data-scripted="alive"]')
  await html.waitFor({ state: 'attached' })
  const isHeard = page.evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener('message', ({ data }) => {
          if (data === 'all was said') done()
        })
      }),
  )
  await html.evaluate(() => {
    parent.postMessage('all was said', '*')
  })
  await isHeard
  expect((await boxOf(narrow)).height).toBeLessThan(1000)
  await page.evaluate(() => {
    document.querySelector('.narrow')?.classList.add('shown')
  })
  await expectAllRight(page, 3)
  await page.getByText('More').click()
  await expectAllRight(page, 4)
  const show = (panel: number) =>
    page.getByRole('tabpanel', { includeHidden: true }).evaluateAll((all, wanted) => {
      all.forEach((one, index) => one.classList.toggle('shown', index === wanted))
    }, panel)
  for (const panel of [0, 1, 0]) {
    await show(panel)
    await expectAllRight(page, 6)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
  // Each page once, and beside the loader nothing but its fonts.
  const pages = asked.filter((path) => path.startsWith('embed/'))
  expect(pages).toHaveLength(count)
  expect(new Set(pages).size).toBe(count)
  const others = asked.filter((path) => !path.startsWith('embed/') && !path.startsWith('http'))
  expect(new Set(others.map((path) => path.replace(/^assets\/.*\.woff2$/, 'font')))).toEqual(
    new Set(['embed.js', 'font']),
  )
  expect(others.length).toBeLessThanOrEqual(1 + 3 * count)

  // A pen cannot be played: it pans where nothing in a frame takes it for itself.
  for (const frame of page.frames().slice(1)) {
    const taken = await frame
      .locator('*')
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one).touchAction !== 'auto')
          .map(({ outerHTML }) => outerHTML),
      )
    expect(taken).toEqual([])
  }
  expect(complaints).toEqual([])
})

for (const part of ['nav svg', 'main h2']) {
  test(`A finger and the wheel over ${part} of a frame scroll the page around it`, async ({
    page,
    hosts,
    baseURL,
  }) => {
    await page.goto(`${hosts}many.html?site=${baseURL ?? ''}`)
    await expect(page.locator('iframe')).toHaveCount(count)
    // The page has its height then, and room to scroll.
    await expectAllRight(page, 2)
    const frame = page.locator('iframe').first().contentFrame()
    const inner = frame.locator(part).filter({ visible: true }).first()
    await inner.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
    })
    const { x, y, width, height } = await boxOf(inner)
    const from = { x: x + width / 2, y: y + height / 2 }
    const top = await scrollTop(page)
    await page.mouse.move(from.x, from.y)
    await page.mouse.wheel(0, 30)
    await expect.poll(() => scrollTop(page)).toBe(top + 30)
    await touch(page, [{ ...from, y: from.y - 30 }], [{ ...from, y: from.y - 130 }])
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(top + 80)
    // Two fingers on a trackpad, where the page around it is wide.
    await page.evaluate(() => {
      document.documentElement.style.inlineSize = '200vw'
    })
    // What the finger has set going comes to rest first, and out of the window it may be.
    await expect
      .poll(async () => {
        const { y: before } = await boxOf(inner)
        await page.waitForTimeout(200)
        return (await boxOf(inner)).y - before
      })
      .toBe(0)
    const { y: rest } = await boxOf(inner)
    await page.evaluate((by) => {
      scrollTo(0, scrollY + by)
    }, rest - 200)
    const { x: left, y: upper } = await boxOf(inner)
    await page.mouse.move(Math.max(left, 0) + 20, upper + 10)
    await page.mouse.wheel(-40, 0)
    await expect.poll(() => page.evaluate(() => Math.round(scrollX))).toBe(-40)
  })
}

for (const piece of ['', 'milestone/nine-delegates', 'chart/majilis-2007']) {
  test(`On a printed page a frame holds all that it showed: ${piece || 'the story'}`, async ({
    page,
    openHost,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    const frame = await openHost('accord', { piece })
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(200)
    const { height } = await boxOf(page.locator('iframe'))
    // What a host's page does that is printed: it becomes narrower, and hears nothing more.
    await page.evaluate((px) => {
      document.querySelector('iframe')?.style.setProperty('height', `${px}px`)
    }, height)
    await page.setViewportSize({ width: 718, height: 800 })
    await page.emulateMedia({ media: 'print' })
    const cut = await frame.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement
      return scrollHeight - clientHeight
    })
    expect(cut).toBe(0)
    await expect(frame.locator('#embed small').last()).toBeInViewport()
  })
}
