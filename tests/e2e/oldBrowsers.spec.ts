import { expect, test } from '@playwright/test'
import { drawing, openPage, settledYears, settleNetwork, zoomIn } from './steps'

test('The page comes alive without what the oldest browsers do not have', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    const missing: readonly (readonly [object, readonly string[]])[] = [
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast']],
      [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
      [Set.prototype, ['union', 'difference', 'intersection', 'isSubsetOf']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [URL, ['canParse', 'parse']],
      [Document, ['parseHTMLUnsafe']],
    ]
    for (const [owner, names] of missing) {
      for (const name of names) Reflect.deleteProperty(owner, name)
    }
  })
  await openPage(page)
  await zoomIn(page).click()
  await settledYears(page)
  expect((await page.content()).match(/light-dark\(.*?\)/g)).toBeNull()
  await page.locator('main section p a[href^="sources/#"]').first().click()
  await expect(page).toHaveURL(/sources\/#/)
  expect(errors).toEqual([])
})

test('A browser older than those keeps the page without scripts', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false
  })
  await page.goto('./')
  await settleNetwork(page)
  await expect(drawing(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Find' })).toBeHidden()
  await expect(zoomIn(page)).toHaveCount(0)
})
