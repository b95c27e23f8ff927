import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { serve } from '../../scripts/serve.js'
import { oddMaterials } from '../fixtures/oddMaterials'
import { boxOf, drawing, overview, settledYears, showAll, timeline, zoomIn } from './steps'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dragMoves = 20

// In one worker: the pages are built into one folder.
test.describe.configure({ mode: 'default' })

let site: Awaited<ReturnType<typeof serve>>

test.beforeAll(async () => {
  // Built anew even when it is there: an old one would be a measure of old code.
  const build = spawnSync('npm', ['run', 'build:bench'], { cwd: root, encoding: 'utf8' })
  expect(build.status, build.stderr).toBe(0)
  site = await serve(`${root}.build/bench`)
})

test.afterAll(() => site.close())

async function openBench(page: Page, query = '?n=10000') {
  await page.goto(`${site.url}timeline.html${query}`)
  await expect(zoomIn(page)).toBeVisible()
}

const marks = (page: Page) => drawing(page).locator('[data-stop]')
const countElements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)

async function expectBounded(page: Page) {
  const [drawn, elements] = [await marks(page).count(), await countElements(page)]
  expect(drawn).toBeGreaterThan(0)
  expect(drawn).toBeLessThanOrEqual(400)
  expect(elements).toBeLessThan(1500)
}

async function dragBy(page: Page, share: number) {
  const { x, y, width } = await boxOf(drawing(page))
  const [from, to] = [x + width * 0.5, x + width * (0.5 + share)]
  await page.mouse.move(from, y + 6)
  await page.mouse.down()
  await page.mouse.move(to, y + 6, { steps: dragMoves })
  await page.mouse.up()
  await settledYears(page)
}

for (const width of [1280, 2560]) {
  test(`10 000 moments are few marks and few elements at ${width} px, however close`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openBench(page)
    await expectBounded(page)
    for (let step = 0; step < 8; step += 1) {
      await zoomIn(page).click()
      await settledYears(page)
      await expectBounded(page)
    }
    await overview(page).focus()
    await page.keyboard.press('Home')
    await settledYears(page)
    await expectBounded(page)
  })
}

/** Texts of the drawing that meet another one, or leave it, each by its letters. */
const findBadTexts = (page: Page) =>
  drawing(page).evaluate((svg) => {
    const frame = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
      const { left, right, top, bottom, width, height } = text.getBoundingClientRect()
      // A line reaches farther above and below than its letters do.
      const box = { left, right, top: top + height / 4, bottom: bottom - height / 5 }
      return width > 0 ? [{ name: text.textContent, ...box }] : []
    })
    const clipped = texts
      .filter(({ left, right, top }) => {
        return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1
      })
      .map(({ name }) => `${name} is clipped`)
    const met = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} meets ${b.name}`),
    )
    return [...clipped, ...met]
  })

for (const [name, { lanes }] of Object.entries(oddMaterials)) {
  test(`Odd material is drawn whole, nothing meets or is clipped: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await openBench(page, `?odd=${encodeURIComponent(name)}`)
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await settledYears(page)
      await expect.poll(() => findBadTexts(page), { message: `${width} px` }).toEqual([])
      const counts = await marks(page).evaluateAll((all) =>
        all.map((mark) => Number(/(\d+) moments/.exec(mark.ariaLabel ?? '')?.[1] ?? 1)),
      )
      expect(counts.length).toBeLessThanOrEqual(140)
      const all = lanes.reduce((sum, { items }) => sum + items.length, 0)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all)
    }
  })
}

for (const zooms of [0, 3, 6]) {
  test(`Panning keeps the marks that stay, zoomed in ${zooms} times`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await openBench(page)
    // Where everything is shown there is nothing to pan to, so one step is always taken.
    for (let step = 0; step <= zooms; step += 1) {
      await zoomIn(page).click()
      await settledYears(page)
    }
    await page.mouse.move(4, 4)
    const before = await marks(page).elementHandles()
    await page.evaluate(() => {
      const counts = { added: 0, removed: 0, changed: 0 }
      Object.assign(window, { counts })
      const section = document.getElementById('timeline')
      new MutationObserver((records) => {
        for (const { type, addedNodes, removedNodes } of records) {
          counts.added += addedNodes.length
          counts.removed += removedNodes.length
          if (type !== 'childList') counts.changed += 1
        }
      }).observe(section ?? document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    })
    const first = await settledYears(page)
    await dragBy(page, 0.1)
    expect((await settledYears(page)).from).toBeLessThanOrEqual(first.from)
    const kept = await Promise.all(before.map((mark) => mark.evaluate((node) => node.isConnected)))
    const share = kept.filter(Boolean).length / before.length
    const counts = await page.evaluate(
      () =>
        (window as unknown as { counts: { added: number; removed: number; changed: number } })
          .counts,
    )
    const moved = `${counts.added} added, ${counts.removed} removed, ${counts.changed} changed`
    console.log(
      `Panning a tenth, ${before.length} marks: ${Math.round(share * 100)} % kept; nodes: ${moved}`,
    )
    expect(share).toBeGreaterThanOrEqual(0.8)
    // What neither came nor went stays: less than a node for each mark that is shown.
    expect(counts.added + counts.removed).toBeLessThan(before.length)
    // Drawing everything anew would touch every mark at every move of the pointer.
    const touched = counts.added + counts.removed + counts.changed
    expect(touched / dragMoves).toBeLessThan(before.length / 2)
  })
}

test('A cluster opens by Enter into what it holds, and the focus stays on its first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openBench(page, '?n=60')
  const cluster = timeline(page)
    .getByRole('link', { name: /\d moments/ })
    .first()
  const first = await cluster.getAttribute('href')
  await cluster.focus()
  const whole = await settledYears(page)
  let opened = false
  for (let presses = 0; presses < 6 && !opened; presses += 1) {
    await page.keyboard.press('Enter')
    await settledYears(page)
    const focused = page.locator('[data-stop]:focus')
    await expect(focused).toHaveAttribute('href', first ?? '')
    opened = !(await focused.getAttribute('aria-label'))?.includes('moments')
  }
  expect(opened).toBe(true)
  expect((await settledYears(page)).span).toBeLessThan(whole.span)
  expect(new URL(page.url()).hash).toBe('')
  // The card of the focused mark may stand over the buttons.
  await page.keyboard.press('Escape')
  await showAll(page).click()
  await expect(cluster).toBeVisible()
})

test('+ pressed often enough splits a cluster', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openBench(page, '?n=60')
  const clusters = timeline(page).getByRole('link', { name: /\d moments/ })
  await clusters.first().focus()
  const href = await clusters.first().getAttribute('href')
  for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press('+')
  await settledYears(page)
  const focused = page.locator('[data-stop]:focus')
  await expect(focused).toHaveAttribute('href', href ?? '')
  await expect(focused).not.toHaveAccessibleName(/moments/)
})

test('A number of moments that makes no sense is taken for 10 000', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const namesOf = async (query?: string) => {
    await openBench(page, query)
    return marks(page).evaluateAll((all) => all.map((mark) => mark.ariaLabel))
  }
  const usual = await namesOf()
  for (const query of ['', '?n=', '?n=-5', '?n=0', '?n=many', '?n=2.5']) {
    expect(await namesOf(query), query).toEqual(usual)
    await expectBounded(page)
  }
})

test('A number of moments beyond all measure is cut to what a browser can bear', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openBench(page, '?n=1000000000')
  await expectBounded(page)
})
