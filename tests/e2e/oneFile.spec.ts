import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { find } from '../../src/content/interface/en/find'
import { handout } from '../../src/content/interface/en/handout'
import { present } from '../../src/content/interface/en/present'
import { collectComplaints } from './steps'

test.use({ viewport: { width: 1024, height: 768 } })

const mostBytes = 2_000_000
const folders = ['', 'kk/', 'ru/']

/** Opens a file as from a stick, without a network; what it asks for beside itself is listed. */
async function openFile(page: Page, path: string): Promise<readonly string[]> {
  const asked: string[] = []
  const file = pathToFileURL(resolve('dist', path)).href
  page.on('request', (request) => {
    const url = request.url().replace(/[?#].*$/, '')
    if (url !== file && !url.startsWith('data:') && !url.startsWith('blob:')) asked.push(url)
  })
  await page.context().setOffline(true)
  await page.goto(file)
  await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
  return asked
}

test('The deck is one file: keys, reload, the presenter’s window, no request', async ({ page }) => {
  const complaints = collectComplaints(page)
  const asked = await openFile(page, 'take/accord-present.html')
  await expect(page.locator('[data-alive]')).toBeAttached()
  // Words that would lead to other pages are not there, where nobody said where the site stands.
  const outward = page.locator('main p:not(footer *)').getByText(handout.link, { exact: true })
  await expect(outward.or(page.getByText(present.closingLink))).not.toHaveCount(0)
  await expect(outward).toBeHidden()
  await page.keyboard.press('End')
  await expect(page.locator('#closing')).toBeVisible()
  await expect(page.getByText(present.closingLink)).toBeHidden()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  await expect(page.locator('#policy-outlined')).toBeVisible()
  await expect(page).toHaveURL(/step=policy-outlined/)
  await page.reload()
  await expect(page.locator('#policy-outlined')).toBeVisible()
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: present.controls.presenter }).click()
  const presenter = await opened
  await expect(presenter.getByText(present.presenter.linked)).toBeVisible()
  await presenter.keyboard.press('PageDown')
  await expect(page.locator('#policy-outlined')).toBeHidden()
  expect(asked).toEqual([])
  expect(complaints).toEqual([])
})

test('The page is one file: a chart’s view, a fold, find, no request', async ({ page }) => {
  const complaints = collectComplaints(page)
  const asked = await openFile(page, 'take/accord-read.html')
  const chart = page.locator('figure#census-composition')
  await chart.scrollIntoViewIfNeeded()
  await chart.getByRole('radio', { name: 'Number since 1989' }).check()
  await expect(chart.getByText('19.2 million').filter({ visible: true })).toBeVisible()
  await page
    .locator('#nine-delegates summary')
    .filter({ hasText: /^Sources/ })
    .click()
  await expect(page.locator('#nine-delegates-sources li').first()).toBeVisible()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: find.title })
  await dialog.getByRole('textbox', { name: find.field }).fill('Majilis')
  await expect(dialog.getByRole('link').first()).toBeVisible()
  // What leads out of the file is words, where nobody said where the site stands.
  expect(await page.locator('a[href^="sources"], a[href^="present"], a[href^="kk"]').count()).toBe(
    0,
  )
  expect(asked).toEqual([])
  expect(complaints).toEqual([])
})

test('Each file to take along is at most 2 MB', () => {
  for (const folder of folders) {
    for (const name of ['accord-present', 'accord-read']) {
      expect(statSync(`dist/${folder}take/${name}.html`).size).toBeLessThanOrEqual(mostBytes)
    }
  }
})
