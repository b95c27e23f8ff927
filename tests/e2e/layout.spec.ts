import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { textWidth } from '../../src/model/textWidth'
import {
  boxOf,
  drawing,
  openFolds,
  openPage,
  openStill,
  settleFonts,
  settledYears,
  timeline,
  widths,
  zoomIn,
} from './steps'
import { expectTidy } from './tidy'
import { coveredWords, drawnPictures, drawnTexts, findUntidy } from './texts'
import { measuredTexts, sidewaysScroll } from './texts'

for (const width of widths) {
  test(`At ${width} px nothing overlaps, leaves its frame or makes the page scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await openPage(page)
    await settleFonts(page)
    await expectTidy(page, 11)
    expect(await findMisjudged(page)).toEqual([])
    // What it travels through on the way is what each step of another zoom shows.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (let step = 0; step < 8; step += 1) {
      await zoomIn(page).click()
      await settledYears(page)
      const [picture] = await drawnPictures(drawing(page))
      expect(picture?.texts.length).toBeGreaterThan(2)
      expect(picture && findUntidy(picture)).toEqual([])
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await sidewaysScroll(page)).toBe(0)
  })

  test(`At ${width} px all is as tidy and as high before the script runs, and without any`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const viewport = { width, height: 800 }
    await page.setViewportSize(viewport)
    // The page waits for its script, here for as long as it takes to look at it.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 1000)
    let letGo: () => void = () => undefined
    const isLooked = new Promise<void>((done) => {
      letGo = done
    })
    await page.route('**/*.js', async (route) => {
      await isLooked
      await route.continue()
    })
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.locator('footer')).toBeAttached()
    const [section, picture] = [await boxOf(timeline(page)), await boxOf(drawing(page))]
    const still = await openStill(browser, baseURL, viewport)
    await expectTidy(still, 11)
    const quiet = await boxOf(drawing(still))
    const places = await textPlaces(still)
    await still.context().close()

    letGo()
    await page.clock.resume()
    await expect(zoomIn(page)).toBeVisible()
    const [liveSection, live] = [await boxOf(timeline(page)), await boxOf(drawing(page))]
    expect(Math.abs(liveSection.height - section.height)).toBeLessThanOrEqual(1)
    expect(Math.abs(liveSection.y - section.y)).toBeLessThanOrEqual(1)
    expect(Math.abs(live.height - picture.height)).toBeLessThanOrEqual(1)
    expect(Math.abs(live.height - quiet.height)).toBeLessThanOrEqual(1)
    expect(Math.abs(live.width - quiet.width)).toBeLessThanOrEqual(1)
    // Nothing stands elsewhere, or is written otherwise, once it is alive.
    const now = await textPlaces(page)
    expect([...now.keys()].sort()).toEqual([...places.keys()].sort())
    for (const [text, { left, top }] of places) {
      expect(Math.abs((now.get(text)?.left ?? NaN) - left), text).toBeLessThanOrEqual(1)
      expect(Math.abs((now.get(text)?.top ?? NaN) - top), text).toBeLessThanOrEqual(1)
    }
  })
}

for (const width of [390, 1280]) {
  test(`At ${width} px no words stand upon others, with all open, from the top to the end`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await openPage(page)
    await openFolds(page)
    // What is not laid out yet has no height of its own.
    await expect(page.locator('html')).not.toHaveAttribute('data-parted')
    expect(await coveredWords(page)).toEqual([])
  })
}

/** Where each text of the timeline stands. */
async function textPlaces(page: Page) {
  const texts = await drawnTexts(drawing(page))
  // Without scripts the header above has fewer words, and perhaps fewer lines.
  const { y } = await boxOf(drawing(page))
  return new Map(texts.map(({ text, left, top }) => [text, { left, top: top - y }]))
}

/** Texts on the timeline that are not as wide as the layout takes them to be. */
async function findMisjudged(page: Page) {
  const texts = await measuredTexts(drawing(page))
  return texts
    .map(({ text, serif, bold, size, width: drawn }) => {
      const face = serif ? 'serifBold' : bold ? 'sansBold' : 'sans'
      return { text, face, size, drawn, taken: textWidth(text, face, size) }
    })
    .filter(({ drawn, taken }) => drawn > taken + 1 || drawn < taken * 0.93)
}
