import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { drawing, openFolds } from './steps'
import { drawnPictures, findUntidy, sidewaysScroll } from './texts'

/**
 * No text of the timeline or a chart overlaps or leaves its frame, and the page is not too wide.
 * The timeline has at least `leastTexts` of them.
 */
export async function expectTidy(page: Page, leastTexts: number): Promise<void> {
  expect(await sidewaysScroll(page)).toBe(0)
  const [timeline] = await drawnPictures(drawing(page))
  expect(timeline?.texts.length).toBeGreaterThanOrEqual(leastTexts)
  expect(timeline && findUntidy(timeline)).toEqual([])
  await openFolds(page)
  const figures = page.locator('main figure[id]:has([role="img"])')
  expect(await figures.count()).toBeGreaterThan(4)
  // One for each layout, of which a container query shows one.
  const shown = figures.locator('[role="img"]').filter({ visible: true })
  const pictures = await drawnPictures(shown)
  const names = await figures.evaluateAll((all) => all.map(({ id }) => id))
  expect(pictures.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  expect(pictures.filter(({ texts }) => texts.length === 0)).toEqual([])
  expect(pictures.flatMap(findUntidy)).toEqual([])
}
