import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { boxOf, drawing, openFolds } from './steps'
import { drawnTexts, findEscapes, findOverlaps, sidewaysScroll } from './texts'

/**
 * No text of the timeline or a chart overlaps or leaves its frame, and the page is not too wide.
 * The timeline has at least `leastTexts` of them.
 */
export async function expectTidy(page: Page, leastTexts: number): Promise<void> {
  expect(await sidewaysScroll(page)).toBe(0)
  const texts = await drawnTexts(drawing(page))
  expect(texts.length).toBeGreaterThanOrEqual(leastTexts)
  expect(findOverlaps(texts)).toEqual([])
  expect(findEscapes(texts, await boxOf(drawing(page)))).toEqual([])
  await openFolds(page)
  const figures = page.locator('main figure[id]:has([role="img"])')
  expect(await figures.count()).toBeGreaterThan(4)
  for (const figure of await figures.all()) {
    // One for each layout, of which a container query shows one.
    const picture = figure.locator('[role="img"]').filter({ visible: true }).first()
    const labels = await drawnTexts(picture)
    expect(labels.length).toBeGreaterThan(0)
    expect(findOverlaps(labels)).toEqual([])
    expect(findEscapes(labels, await boxOf(picture))).toEqual([])
  }
}
