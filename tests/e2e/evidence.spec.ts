import { expect, test } from '@playwright/test'

test('leads from a sentence to the record and to those who differ', async ({ page }) => {
  await page.goto('./')
  const claim = page.locator('#claim-civil-society')
  await claim.locator('summary').click()
  await expect(claim.getByText('The record shows')).toBeVisible()
  await expect(claim.getByText(/Supportive/)).toBeVisible()
  await claim.getByRole('link', { name: 'Gay J. McDougall' }).click()
  await expect(page).toHaveURL(/#quote-mcdougall-2010$/)
})

test('shows how a claim that was true in 2021 became outdated', async ({ page }) => {
  await page.goto('./#nine-delegates')
  const claim = page.locator('#claim-nine-representatives')
  await claim.getByText('Outdated since 19 March 2023').click()
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
