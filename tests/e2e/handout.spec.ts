import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { languages } from '../../src/content/languages'
import { handout } from '../../src/content/interface/en/handout'
import { findBarriers } from './barriers'
import { moments, settleFonts } from './steps'
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

/** Texts that leave the paper they stand on, each by its first letters. */
const findClipped = (page: Page, papers: string) =>
  page.locator(papers).evaluateAll((found) =>
    found.flatMap((paper) => {
      const box = paper.getBoundingClientRect()
      // Above and below, fonts reach farther than their letters do.
      const isIn = ({ left, right, top, bottom }: DOMRect) =>
        left > box.left - 1 && right < box.right + 1 && top > box.top - 6 && bottom < box.bottom + 6
      const isSeen = (element: Element) =>
        element.getClientRects().length > 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        // What is only for those who listen.
        getComputedStyle(element).clipPath === 'none'
      const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT)
      const clipped: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement || !isSeen(node.parentElement)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const rects = [...range.getClientRects()].filter(({ width }) => width > 1)
        if (!rects.every(isIn)) clipped.push(node.textContent?.slice(0, 40) ?? '')
      }
      return clipped
    }),
  )

/** Four moments fill each sheet; each further one may take another page of each. */
const further = Math.max(0, moments.length - 4)

for (const { tag, path } of languages) {
  test(`Sheets in ${tag} have two pages for pupils and one for the story, and nothing is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: Math.floor(paperWidth), height: 900 })
    const open = async (sheets: string, left: string) => {
      await page.goto(`${path === '' ? '' : `${path}/`}handout/?sheets=${sheets}`)
      await expect(page.locator(`[name="sheets"][value="${left}"]`)).not.toBeChecked()
      await settleFonts(page)
    }
    await open('pupils,short', 'key')
    const expectPages = async (pages: number, sheets: number) => {
      for (const format of formats) {
        const count = await countPages(page, format)
        expect(count, format).toBeGreaterThanOrEqual(pages)
        expect(count, format).toBeLessThanOrEqual(pages + further * sheets)
      }
    }
    await expectPages(3, 2)
    await open('key', 'short')
    await expectPages(2, 1)
    await page.locator('[name="sheets"]').first().check()
    await page.emulateMedia({ media: 'print' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await findClipped(page, '[data-page-of-paper]')).toEqual([])
    const heights = await page
      .locator('[data-sheet="pupils"] [data-page-of-paper]')
      .evaluateAll((pages) => pages.map((one) => one.getBoundingClientRect().height))
    for (const height of heights) {
      expect(height).toBeLessThanOrEqual(paperHeight * (1 + further))
    }
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

test('With codes to scan the sheets are as long, but for the key’s list of sources', async ({
  page,
  baseURL,
}) => {
  // Codes lead to an address that others can open, which this machine's own is not.
  const host = 'http://accord.example/'
  await page.route(`${host}**`, async (route) => {
    const url = (baseURL ?? '') + route.request().url().slice(host.length)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  for (const [sheets, pages] of [
    ['pupils,short', 3],
    ['key', 3],
  ] as const) {
    await page.goto(`${host}kk/handout/?sheets=${sheets}`)
    await expect(
      page.locator('[data-printed-address] svg').filter({ visible: true }).first(),
    ).toBeVisible()
    await settleFonts(page)
    for (const format of formats) {
      const count = await countPages(page, format)
      expect(count, `${sheets} ${format}`).toBeGreaterThanOrEqual(pages)
      expect(count, `${sheets} ${format}`).toBeLessThanOrEqual(pages + further * 2)
    }
  }
})

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
  await page.emulateMedia({ media: 'screen' })
  await box(page, handout.printAnswers).uncheck()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-answer]').filter({ visible: true })).toHaveCount(0)
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

test('Without questions their heading goes, and without sheets nothing is to print', async ({
  page,
}) => {
  await page.goto('handout/?questions=')
  const headings = page.getByRole('heading', { name: handout.asked, exact: true })
  await expect(page.locator('[name="questions"]:checked')).toHaveCount(0)
  await expect(headings).toHaveCount(0)
  await page.locator('[name="questions"][value="when-said"]').check()
  await expect(headings).toHaveCount(2)
  const asked = page.locator('[data-sheet="pupils"] [data-question="when-said"]')
  for (const words of ['Peace, harmony and unity', 'We will continue the policy']) {
    await expect(asked).toContainText(words)
  }
  const print = page.getByRole('button', { name: handout.print })
  for (const name of Object.values(handout.names)) await box(page, name).uncheck()
  await expect(print).toBeDisabled()
  await box(page, handout.names.key).check()
  await expect(print).toBeEnabled()
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
      expect(
        await findBarriers(page, { again: colorScheme === 'dark' ? 'colors' : undefined }),
      ).toEqual([])
    }
  })
}
