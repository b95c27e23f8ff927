import { expect, test } from '@playwright/test'
import { drawing, openFolds, openPage, settleFonts } from './steps'
import { drawnPictures, findEscapes, findOverlaps, sidewaysScroll } from './texts'
import { expectTidy } from './tidy'

/** As WCAG 1.4.12 has it; no policy forbids what a reader's own style says. */
const spaceTexts = () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* {
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
    line-height: 1.5 !important;
  }
  p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets = [sheet]
}

for (const [width, when] of [
  [1280, 'at once'],
  [390, 'at once'],
  [390, 'later'],
] as const) {
  test(`Texts that a reader spaces ${when} do not overlap, and stay in a window of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    // By a setting of the browser, or by a press on a bookmark.
    if (when === 'at once') await page.addInitScript(spaceTexts)
    await openPage(page)
    if (when === 'later') await page.evaluate(spaceTexts)
    await openFolds(page)
    await settleFonts(page)
    const figures = page.locator('main figure[id] [role="img"]').filter({ visible: true })
    const pictures = await drawnPictures(drawing(page).or(figures))
    expect(pictures.length).toBeGreaterThan(5)
    // Beside a drawing there is room as long as nothing else stands there.
    const room = { x: 0, y: -1e5, width, height: 2e5 }
    for (const { name, texts } of pictures) {
      expect(texts.length, name).toBeGreaterThan(2)
      expect.soft([...findOverlaps(texts), ...findEscapes(texts, room, 0)], name).toEqual([])
    }
    expect(await sidewaysScroll(page)).toBe(0)
  })
}

for (const [percent, scale] of [
  [400, 4],
  [125, 1.25],
] as const) {
  test.describe(`at ${percent} percent of 1280 × 800 px`, () => {
    const viewport = { width: 1280 / scale, height: 800 / scale }
    test.use({ viewport, deviceScaleFactor: scale })

    test('Nothing overlaps, leaves its frame or makes the page scroll sideways', async ({
      page,
    }) => {
      await openPage(page)
      await settleFonts(page)
      await expectTidy(page, 8)
    })
  })
}

test('With large text a wide table is moved by itself, not the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page, '#nine-delegates')
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(':root { font-size: 24px !important }')
    document.adoptedStyleSheets = [sheet]
  })
  const chart = page.locator('#nine-delegates figure[data-chart]')
  await chart.getByText('Table and sources', { exact: true }).click()
  await expect(chart.getByRole('columnheader', { name: '2023' })).toBeVisible()
  expect(await sidewaysScroll(page)).toBe(0)
})
