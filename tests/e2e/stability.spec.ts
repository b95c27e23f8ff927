import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { aboutPage } from '../../src/content/interface/en/evidence'
import { about } from '../../src/content/stories/accord/en/about'
import { story } from '../../src/content/stories/accord/en/story'
import { watchShifts } from './shifts'
import { boxOf, heading, moments, openPage, scrollTop, settleFonts, widths } from './steps'

/** Waits until the page's words have been painted, and the frame after that. */
const isPainted = (page: Page) =>
  page.evaluate(async () => {
    while (performance.getEntriesByName('first-contentful-paint').length === 0) {
      await new Promise(requestAnimationFrame)
    }
    await new Promise(requestAnimationFrame)
  })

/** Lets files come so late that the page has been painted without them. */
const delay = (page: Page, files: string) =>
  page.route(files, async (route) => {
    await isPainted(page)
    await route.continue()
  })

async function expectStill(shifts: Awaited<ReturnType<typeof watchShifts>>) {
  const { shifted, list } = await shifts()
  expect(shifted, list.join('\n')).toBeLessThan(0.01)
}

/** Opens or closes as a reader does; the control stays where it is, and the page does not scroll. */
async function toggle(page: Page, control: Locator) {
  await control.scrollIntoViewIfNeeded()
  const [before, scroll] = [await boxOf(control), await scrollTop(page)]
  await control.click()
  const after = await boxOf(control)
  expect([after.x, after.y]).toEqual([before.x, before.y])
  expect(await scrollTop(page)).toBe(scroll)
}

for (const width of widths) {
  test(`Nothing moves while the page loads at ${width} px and comes alive`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const shifts = await watchShifts(page)
    await delay(page, '**/*.js')
    await openPage(page)
    await settleFonts(page)
    await expectStill(shifts)
  })
}

test('What is read stays where it is while both drawings of the timeline stand there', async ({
  page,
}) => {
  await openPage(page)
  const moment = page.locator('main > section').first()
  const before = await boxOf(moment)
  // As WebKit has it for a moment, which takes the first one away late.
  await page.locator('#timeline :has(+ [data-live])').evaluate((still: HTMLElement) => {
    still.style.display = 'block'
  })
  expect(await boxOf(moment)).toEqual(before)
})

test('A link to the end of the page leads there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./#about')
  await expect(heading(page, aboutPage.checked)).toBeInViewport()
  const last = about.checkedLines.at(-1) ?? ''
  expect(await page.locator('body').innerText()).toContain(last)
})

test('A link on the page leads to its end although no script arrives', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  await page.getByRole('link', { name: story.basisLink }).click()
  const top = async () => (await boxOf(heading(page, aboutPage.checked))).y
  const first = await top()
  await expect(heading(page, aboutPage.checked)).toBeInViewport()
  // What is laid out only now that it is near would move it within a frame or two.
  await page.evaluate(async () => {
    for (let drawn = 0; drawn < 10; drawn += 1) await new Promise(requestAnimationFrame)
  })
  expect(await top()).toBe(first)
  await expect(page.getByText(about.checkedLines.at(-1) ?? '')).toBeVisible()
})

test('Nothing moves when a link to a moment is opened', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const shifts = await watchShifts(page)
  await openPage(page, '#nine-delegates')
  await settleFonts(page)
  await expectStill(shifts)
})

/** The first fold that is shown and of a kind that is not among these. */
const findFurtherKind = (page: Page, known: readonly string[]) =>
  page.locator('summary').evaluateAll((all, among) => {
    const kinds = all.map((one) => (one.checkVisibility() ? one.parentElement?.className : ''))
    const index = kinds.findIndex((kind) => kind && !among.includes(kind))
    return index < 0 ? undefined : { index, kind: kinds[index] ?? '' }
  }, known)

/**
 * Opens, closes and opens every fold in the page itself, which is much quicker than pressing each
 * from here; gives those whose control or page has moved.
 */
const toggleAll = (page: Page) =>
  page.evaluate(async () => {
    const moved: string[] = []
    for (const control of document.querySelectorAll('summary')) {
      // Of a drawing for another width.
      if (!control.checkVisibility()) continue
      control.scrollIntoView({ block: 'center', behavior: 'instant' })
      const place = () => {
        const { x, y } = control.getBoundingClientRect()
        return [x, y, scrollY].join()
      }
      // What comes near is laid out, and what a fold before has fetched comes, within some frames.
      let before = ''
      while (before !== place()) {
        before = place()
        await new Promise(requestAnimationFrame)
      }
      const after: string[] = []
      for (let times = 0; times < 3; times += 1) {
        control.click()
        after.push(place())
      }
      if (after.some((one) => one !== before)) {
        moved.push(`${control.textContent}: ${before} → ${after.join(' ')}`)
      }
    }
    return moved
  })

for (const width of [1280, 390]) {
  test(`Tables and long quotations open and close in their places at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const shifts = await watchShifts(page)
    await openPage(page)
    const kinds: string[] = []
    // Of a fold that stays open more kinds may show.
    let next = await findFurtherKind(page, kinds)
    while (next !== undefined) {
      const control = page.locator('summary').nth(next.index)
      for (let times = 0; times < 3; times += 1) await toggle(page, control)
      kinds.push(next.kind)
      next = await findFurtherKind(page, kinds)
    }
    expect(kinds.length).toBeGreaterThan(3)
    await expectStill(shifts)
    expect(await toggleAll(page)).toEqual([])
  })
}

test('Cite opens in its place beside a long table, and all of it can be read there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openPage(page)
  const moment = page.locator(`#${moments[0]?.id}`)
  const table = moment.locator('figure[data-chart] summary').first()
  await table.click()
  const cite = moment.locator('figure:has(> blockquote) summary').filter({ visible: true }).last()
  // So far down that the words have gone along.
  await moment.evaluate((section) => {
    scrollBy({ top: section.getBoundingClientRect().top + 250, behavior: 'instant' })
  })
  const before = await boxOf(cite)
  expect(before.y).toBeGreaterThan(0)
  await cite.click()
  expect(await boxOf(cite)).toEqual(before)
  await expect(moment.locator('figure:has(> blockquote) details[open] [data-brings]')).toHaveCount(
    0,
  )
  const last = moment
    .locator(
      'figure:has(> blockquote) details[open] a, figure:has(> blockquote) details[open] button',
    )
    .last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
})
