import { expect, test } from '@playwright/test'

test('leads from a quotation to the verdict, the record and those who differ', async ({ page }) => {
  await page.goto('./#assembly-founded')
  const quote = page.locator('#quote-article-assembly')
  await quote.getByRole('link', { name: 'Contested' }).first().click()
  const claim = page.locator('#claim-civil-society')
  await expect(claim.getByText('The record shows')).toBeVisible()
  await expect(claim.getByText(/Supportive/).first()).toBeVisible()
  await claim.getByRole('link', { name: 'Gay J. McDougall' }).click()
  await expect(page).toHaveURL(/#quote-mcdougall-2010$/)
  await expect(page.locator('#quote-mcdougall-2010')).toBeInViewport()
})

test('shows how a claim that was true in 2021 became outdated', async ({ page }) => {
  await page.goto('./#nine-delegates')
  await page.getByRole('link', { name: 'Outdated since 19 March 2023' }).click()
  const claim = page.locator('#claim-nine-representatives')
  await expect(claim.getByText(/True when the article appeared/)).toBeVisible()
})

test('shows and hides lanes, and keeps the choice in the URL', async ({ page }) => {
  await page.goto('./?class=9#nine-delegates')
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true })
  const context = timeline.getByRole('button', { name: 'Context' })
  await context.click()
  await expect(page).toHaveURL(/\?class=9&lanes=after,context#nine-delegates$/)
  await expect(timeline.getByRole('list', { name: 'Context' })).toBeVisible()
  await page.reload()
  await expect(context).toHaveAttribute('aria-pressed', 'true')
  await context.click()
  await expect(page).toHaveURL(/\?class=9#nine-delegates$/)
})

test('leads from a source back to what rests on it, and says how to cite it', async ({ page }) => {
  await page.goto('./sources/#source-un-2010')
  const record = page.locator('#source-un-2010')
  await record.getByText('How to cite it').click()
  await expect(record.getByText('(дата обращения: 23.11.2026)')).toBeVisible()
  await record.getByRole('link', { name: 'The Assembly is founded' }).click()
  await expect(page).toHaveURL(/\/#assembly-founded$/)
})
