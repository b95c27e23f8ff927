import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { languages } from '../../src/content/languages'
import { handout } from '../../src/content/interface/en/handout'
import { findBarriers } from './barriers'
import { sidewaysScroll } from './texts'

const formats = ['A4', 'Letter'] as const

/** Of the sheets' own pages: what is between the margins of Letter, in px, and of A4 across. */
const paperHeight = (279.4 - 24) * (96 / 25.4)
const paperWidth = 186 * (96 / 25.4)

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })

/** How many pages a browser prints. */
async function countPages(page: Page, format: (typeof formats)[number]): Promise<number> {
  const pdf = await page.pdf({ format })
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
}

/** Texts of what is printed that leave their box or their sheet, each by its first letters. */
const findClipped = (page: Page, boxes: string) =>
  page.evaluate((selector) => {
    const round = (value: number) => Math.round(value)
    return [...document.querySelectorAll(selector)].flatMap((paper) => {
      const { left, right, top, bottom } = paper.getBoundingClientRect()
      const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT)
      const clipped: string[] = []
      while (walker.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(walker.currentNode)
        const seen = walker.currentNode.parentElement?.checkVisibility({ visibilityProperty: true })
        const rest = seen ? [...range.getClientRects()] : []
        if (
          rest.some(
            (one) =>
              one.width > 1 &&
              (round(one.left) < round(left) - 1 ||
                round(one.right) > round(right) + 1 ||
                round(one.top) < round(top) - 3 ||
                round(one.bottom) > round(bottom) + 3),
          )
        ) {
          clipped.push(walker.currentNode.textContent?.slice(0, 40) ?? '')
        }
      }
      return clipped
    })
  }, boxes)

for (const { tag, path } of languages) {
  test(`Sheets in ${tag} have two pages for pupils and one for the story, and nothing is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: Math.floor(paperWidth), height: 900 })
    await page.goto(`${path === '' ? '' : `${path}/`}handout/?sheets=pupils,short`)
    for (const format of formats) expect(await countPages(page, format), format).toBe(3)
    await page.goto(`${path === '' ? '' : `${path}/`}handout/?sheets=key`)
    expect(await countPages(page, 'A4')).toBeLessThanOrEqual(3)
    await page.locator('[name="sheets"]').first().check()
    await page.emulateMedia({ media: 'print' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await findClipped(page, '[data-page-of-paper]')).toEqual([])
    const heights = await page
      .locator('[data-sheet="pupils"] [data-page-of-paper]')
      .evaluateAll((pages) => pages.map((one) => one.getBoundingClientRect().height))
    for (const height of heights) expect(height).toBeLessThanOrEqual(paperHeight)
  })

  test(`The deck in ${tag} is printed six steps on a page, and nothing is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: Math.floor(paperWidth), height: 900 })
    await page.goto(`${path === '' ? '' : `${path}/`}present/?answers=off`)
    await expect(page.locator('[data-alive]')).toBeAttached()
    const steps = await page.locator('[data-alive] section[aria-labelledby]').count()
    for (const format of formats) {
      expect(await countPages(page, format), format).toBeLessThanOrEqual(Math.ceil(steps / 6) + 1)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await findClipped(page, '[data-alive] section[aria-labelledby]')).toEqual([])
    await expect(page.locator('[data-answer]').filter({ visible: true })).toHaveCount(0)
  })
}

test('Without scripts boxes choose what is printed, and the deck has its answers', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL ?? ''}handout/`)
  await expect(page.getByRole('button', { name: handout.print })).toBeHidden()
  expect(await countPages(page, 'A4')).toBeLessThanOrEqual(6)
  await box(page, handout.names.key).uncheck()
  await box(page, handout.names.short).uncheck()
  expect(await countPages(page, 'A4')).toBe(2)
  const questions = page.locator('[data-sheet="pupils"] [data-question]').filter({ visible: true })
  const before = await questions.count()
  await page.locator('[name="questions"]:checked').first().uncheck()
  await expect(questions).toHaveCount(before - 1)
  await page.goto(`${baseURL ?? ''}present/`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-answer]').filter({ visible: true })).not.toHaveCount(0)
  await context.close()
})

test('What is chosen stands in the address, and a colleague’s link brings it back', async ({
  page,
}) => {
  await page.goto('handout/')
  await expect(page.getByRole('button', { name: handout.print })).toBeVisible()
  await box(page, handout.names.key).uncheck()
  await expect(page).toHaveURL(/\/handout\/\?sheets=pupils,short$/)
  await page.reload()
  await expect(box(page, handout.names.key)).not.toBeChecked()
  await box(page, handout.names.key).check()
  await expect(page).toHaveURL(/\/handout\/$/)
  // Nobody else can open this machine's own address.
  await expect(page.locator('[data-printed-address] svg').filter({ visible: true })).toHaveCount(0)
})

for (const width of [1280, 390]) {
  test(`The page of sheets has no barrier and no sideways scroll at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('handout/')
      await expect(page.getByRole('button', { name: handout.print })).toBeVisible()
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await findBarriers(page, { again: colorScheme === 'dark' })).toEqual([])
    }
  })
}
