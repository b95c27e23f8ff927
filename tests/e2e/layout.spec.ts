import { expect, test } from '@playwright/test'
import { textWidth } from '../../src/model/textWidth'
import {
  boxOf,
  drawing,
  openPage,
  openStill,
  settledYears,
  timeline,
  widths,
  zoomIn,
} from './steps'
import { expectTidy } from './tidy'
import { drawnTexts, findEscapes, findOverlaps, measuredTexts, sidewaysScroll } from './texts'

for (const width of widths) {
  test.describe(`At ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('nothing overlaps, leaves its frame or makes the page scroll sideways', async ({
      page,
    }) => {
      await openPage(page)
      await page.evaluate(() => document.fonts.ready)
      await expectTidy(page, 11)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await sidewaysScroll(page)).toBe(0)
    })

    test('nothing overlaps or leaves the frame at any step of zooming in', async ({ page }) => {
      await openPage(page)
      for (let step = 0; step < 8; step += 1) {
        await zoomIn(page).click()
        await settledYears(page)
        const texts = await drawnTexts(drawing(page))
        expect(texts.length).toBeGreaterThan(2)
        expect(findOverlaps(texts)).toEqual([])
        expect(findEscapes(texts, await boxOf(drawing(page)))).toEqual([])
      }
    })

    test('the timeline has its height before the script runs', async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort())
      await page.goto('./')
      const [section, picture] = [await boxOf(timeline(page)), await boxOf(drawing(page))]
      await page.unroute('**/*.js')
      await openPage(page)
      expect(Math.abs((await boxOf(timeline(page))).height - section.height)).toBeLessThanOrEqual(1)
      expect(Math.abs((await boxOf(drawing(page))).height - picture.height)).toBeLessThanOrEqual(1)
      expect(Math.abs((await boxOf(timeline(page))).y - section.y)).toBeLessThanOrEqual(1)
    })

    test('texts on the timeline are as wide as the layout takes them to be', async ({ page }) => {
      await openPage(page)
      await page.evaluate(() => document.fonts.ready)
      const misjudged = (await measuredTexts(drawing(page)))
        .map(({ text, serif, bold, size, width: drawn }) => {
          const face = serif ? 'serifBold' : bold ? 'sansBold' : 'sans'
          return { text, face, size, drawn, taken: textWidth(text, face, size) }
        })
        .filter(({ drawn, taken }) => drawn > taken + 1 || drawn < taken * 0.93)
      expect(misjudged).toEqual([])
    })
  })

  test.describe(`At ${width} px without scripts`, () => {
    test.use({ viewport: { width, height: 800 }, javaScriptEnabled: false })

    test('nothing overlaps, leaves its frame or makes the page scroll sideways', async ({
      page,
    }) => {
      await page.goto('./')
      await expectTidy(page, 11)
    })
  })

  test(`At ${width} px the drawing is as high without scripts as with them`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const viewport = { width, height: 800 }
    await page.setViewportSize(viewport)
    await openPage(page)
    const still = await openStill(browser, baseURL, viewport)
    const [live, quiet] = [await boxOf(drawing(page)), await boxOf(drawing(still))]
    expect(Math.abs(live.height - quiet.height)).toBeLessThanOrEqual(1)
    expect(Math.abs(live.width - quiet.width)).toBeLessThanOrEqual(1)
    await still.context().close()
  })
}
