import { expect, test } from '@playwright/test'
import { languages } from '../../src/content/languages'
import { findAlike } from './grey'
import { readPaper } from './paper'
import { marker, openFolds, openPage, overview, settleFonts, showAllViews } from './steps'
import { timeline, titles, zoomIn } from './steps'

test.use({ viewport: { width: 1280, height: 800 } })

test('Paper keeps timeline, charts and opened tables, every quotation in full, and none of the tools', async ({
  page,
}) => {
  await openPage(page)
  await page.locator('#majilis-2007').getByText('Table and sources', { exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#majilis-2007').getByRole('table')).toBeVisible()
  await expect(page.locator('#majilis-2007').getByRole('img')).toBeVisible()
  for (const title of titles) await expect(marker(page, title)).toBeVisible()
  const quotation = page.locator('#quote-nazarbayev-one-third')
  await expect(quotation.getByText('linguistic and socio-economic niches.”')).toBeVisible()
  await expect(quotation.getByText('Read on')).toBeHidden()
  await expect(quotation.getByText('Cite', { exact: true })).toBeHidden()
  await expect(page.getByRole('button', { name: /^Theme/ })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Parts of this page' })).toBeHidden()
  await expect(zoomIn(page)).toBeHidden()
  await expect(overview(page)).toBeHidden()
  await expect(timeline(page).getByText('Arrow keys move')).toBeHidden()
})

test('Paper shows what is folded: verdicts, further words, numbers and sources', async ({
  page,
}) => {
  await openPage(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: /^From 1989 to 2021/ })).toBeVisible()
  // The keys that print also fetch what the page does not carry.
  await page.evaluate(() => {
    const init = { code: 'KeyP', key: 'p', ctrlKey: true, bubbles: true }
    document.dispatchEvent(new KeyboardEvent('keydown', init))
  })
  await page.emulateMedia({ media: 'print' })
  for (const place of [
    page.getByText('True when the article appeared'),
    page.locator('#quote-vollebaek blockquote'),
    page.locator('#paths-since-1989').getByRole('img'),
    page.locator('#nine-delegates-sources').getByRole('link', { name: /^Inter-Parliamentary/ }),
  ]) {
    await expect(place.first()).toBeVisible()
  }
  // The name of a fold stands on paper with what it names.
  const bare = await page.locator('main details').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .filter((one) => ![...one.children].slice(1).some((part) => part.checkVisibility()))
      .map(({ textContent }) => textContent),
  )
  expect(bare).toEqual([])
})

test('A printer without colors keeps apart what stands side by side, in every view of every chart', async ({
  page,
}) => {
  // A seat on its way from one color to another has neither.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openPage(page)
  await openFolds(page)
  await showAllViews(page)
  await page.emulateMedia({ media: 'print' })
  const { drawings, alike } = await findAlike(page)
  expect(drawings).toBeGreaterThan(15)
  expect(alike).toEqual([])
})

for (const system of ['light', 'dark'] as const) {
  test(`The dark theme is printed dark on light, with a ${system} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system })
    await openPage(page)
    const toggle = page.getByRole('button', { name: /^Theme/ })
    if (system === 'light') {
      await toggle.click()
      await toggle.click()
      await expect(toggle).toHaveAccessibleName('Theme: dark')
    }
    await page.emulateMedia({ media: 'print', colorScheme: system })
    const brightness = await page.evaluate(() => {
      const measure = (color: string) => {
        const parts = color.match(/[\d.]+/g) ?? []
        return parts.slice(0, 3).reduce((sum, part) => sum + Number(part) / 3, 0)
      }
      const isClear = (color: string) => color === 'rgba(0, 0, 0, 0)'
      const papers = [document.documentElement, document.body]
        .map((element) => getComputedStyle(element).backgroundColor)
        .filter((color) => !isClear(color))
      const texts = [...document.querySelectorAll('h1, h2, p, blockquote')].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      )
      const inks = texts.map((element) => getComputedStyle(element).color)
      return { papers: papers.map(measure), ink: Math.max(...inks.map(measure)) }
    })
    for (const paper of brightness.papers) expect(paper).toBeGreaterThan(240)
    expect(brightness.ink).toBeLessThan(140)
  })
}

/** What names or dates what follows it, in a color that nothing else has. */
const redHeadings = `
  :is(h1, h2, h3, h4, summary, caption, thead, fieldset, figcaption:first-child, header > :has(+ h2)),
  :is(h1, h2, h3, h4, summary, caption, thead, fieldset, figcaption:first-child) * {
    color: rgb(255 0 0) !important;
  }`
const red = '1 0 0'

for (const { tag, path } of languages) {
  test(`No page of paper in ${tag} ends with a heading or a date, and none is all but empty`, async ({
    page,
  }) => {
    const faults: string[] = []
    for (const format of ['A4', 'Letter'] as const) {
      for (const margin of ['16mm', '10mm']) {
        // Loaded anew, since what printing asks for comes after the first print.
        await page.goto(`./${path}`)
        await expect(page.locator('html[data-scripted="alive"]')).toBeAttached()
        await settleFonts(page)
        await page.evaluate((rules) => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(rules)
          document.adoptedStyleSheets = [sheet]
        }, `${redHeadings} @page { margin: ${margin} !important; }`)
        const sheets = readPaper(await page.pdf({ format }))
        expect(sheets.length).toBeGreaterThan(15)
        expect(sheets[0]?.some(({ color }) => color === red)).toBe(true)
        for (const [index, runs] of sheets.entries()) {
          const last = runs.at(-1)
          const where = `${format}, ${margin}, page ${index + 1}`
          if (last?.color === red) faults.push(`${where} ends with a heading`)
          const isLast = index === sheets.length - 1
          if (!isLast && (last?.foot ?? 0) < 0.25) faults.push(`${where} is all but empty`)
        }
      }
    }
    expect(faults).toEqual([])
  })
}
