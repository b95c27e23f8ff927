import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { charts } from '../../src/content/stories/accord/en/charts'
import { boxOf, drawing } from './steps'
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
  for (const id of Object.keys(charts)) {
    const picture = page.locator(`#${id}`).getByRole('img')
    const labels = await drawnTexts(picture)
    expect(labels.length).toBeGreaterThan(0)
    expect(findOverlaps(labels)).toEqual([])
    expect(findEscapes(labels, await boxOf(picture))).toEqual([])
  }
}
