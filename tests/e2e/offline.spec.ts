import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { serve } from '../../scripts/serve.js'
import { find } from '../../src/content/interface/en/find'
import { page as words } from '../../src/content/interface/en/page'
import { page as kazakhWords } from '../../src/content/interface/kk/page'
import { present } from '../../src/content/interface/en/present'
import { settleNetwork } from './steps'

const { offline } = words

/** The built site in a folder of a host that a test may change and switch off. */
const test = base.extend<{ host: { url: string; folder: string; stop: () => Promise<void> } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is wanted from the pattern.
  host: async ({}, provide) => {
    const root = mkdtempSync(join(tmpdir(), 'accord-'))
    const folder = join(root, 'below')
    cpSync('dist', folder, { recursive: true })
    const { url, close } = await serve(root)
    let isOn = true
    const stop = async () => {
      if (isOn) await close()
      isOn = false
    }
    await provide({ url: `${url}below/`, folder, stop })
    await stop()
    rmSync(root, { recursive: true })
  },
})
test.use({ serviceWorkers: 'allow', viewport: { width: 1024, height: 768 } })

const status = (page: Page) => page.getByRole('status')

test('After one visit all of a language works without a host, in a folder of it', async ({
  page,
  host,
}) => {
  await page.goto(`${host.url}present/`)
  await expect(status(page).filter({ hasText: offline.kept })).toBeVisible()
  await host.stop()

  await page.reload()
  await expect(status(page).filter({ hasText: offline.kept })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(status(page).filter({ hasText: offline.kept })).toBeHidden()
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: present.controls.presenter }).click()
  const presenter = await opened
  await expect(status(presenter).filter({ hasText: offline.kept })).toBeVisible()
  // A deck goes where its other window is.
  await presenter.close()

  // Without the slash, and with a query, as a link may have it.
  await page.goto(`${host.url}present?step=nine-delegates`)
  await expect(page.locator('#nine-delegates')).toBeVisible()
  await page.goto(`${host.url}sources/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const path of ['about/', 'handout/']) {
    await page.goto(host.url + path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  await page.goto(host.url)
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: find.title })
  await dialog.getByRole('textbox', { name: find.field }).fill('Majilis')
  await expect(dialog.getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Escape')
  const chart = page.locator('figure#census-composition')
  await chart.scrollIntoViewIfNeeded()
  await chart.getByRole('radio', { name: 'Number since 1989' }).check()
  await expect(chart.getByText('19.2 million').filter({ visible: true })).toBeVisible()
  const online = readFileSync(
    join(host.folder, 'pictures/census-composition-number-1989.svg'),
    'utf8',
  )
  await chart.getByRole('button', { name: 'Save' }).click()
  const save = async (role: 'link' | 'button', name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole(role, { name }).click(),
    ])
    return readFileSync(await download.path())
  }
  expect((await save('button', /^PNG:/)).subarray(1, 4).toString()).toBe('PNG')
  // With its fonts inside, as from the host.
  expect((await save('link', /^SVG/)).toString()).toBe(online)
  expect((await save('link', /^CSV/)).toString()).toContain('1989')
  // Every letter in its font.
  expect(
    await page.evaluate(() => [...document.fonts].filter((one) => one.status === 'error').length),
  ).toBe(0)

  // What was never visited is not said to be there.
  await expect(page.goto(`${host.url}kk/`)).rejects.toThrow()
})

test('A language that is visited later is kept too', async ({ page, host }) => {
  await page.goto(`${host.url}present/`)
  await expect(status(page).filter({ hasText: offline.kept })).toBeVisible()
  await page.goto(`${host.url}kk/present/`)
  await expect(status(page).filter({ hasText: kazakhWords.offline.kept })).toBeVisible()
  await host.stop()
  await page.goto(`${host.url}kk/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('A newer version is offered, and comes when it is asked for', async ({
  page,
  context,
  host,
}) => {
  await page.goto(`${host.url}present/`)
  await expect(status(page).filter({ hasText: offline.kept })).toBeVisible()
  const other = await context.newPage()
  await other.goto(`${host.url}about/`)
  const old = await other.title()
  renew(join(host.folder, 'about/index.html'), old, 'Newer', join(host.folder, 'worker.js'))

  await other.reload()
  await other.mouse.move(10, 10)
  const line = status(other).filter({ hasText: offline.newer })
  await expect(line).toBeVisible()
  await expect(other).toHaveTitle(old)
  // The deck says it, and nothing more; while it is open, all stays as it is.
  await expect(status(page).filter({ hasText: offline.newer })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(status(page).filter({ hasText: offline.newer })).toBeHidden()
  await line.getByRole('button').click()
  await expect(status(other).filter({ hasText: offline.othersOpen })).toBeVisible()
  await page.close()
  await status(other).getByRole('button', { name: offline.reload }).click()
  await expect(other).toHaveTitle('Newer')
})

/** A page in a newer version, and a worker that knows it. */
function renew(file: string, before: string, after: string, worker: string) {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  const text = readFileSync(file, 'utf8')
  const changed = text.replace(`<title>${before}</title>`, `<title>${after}</title>`)
  writeFileSync(file, changed)
  writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(hash(text), hash(changed)))
}

test('Embedded pages have no worker, and none keeps them', async ({ page, host }) => {
  await page.goto(`${host.url}embed/`)
  await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await settleNetwork(page)
  expect(await registered()).toBe(0)
})
