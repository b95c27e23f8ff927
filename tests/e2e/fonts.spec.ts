import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { boxOf, holdBack, moments, openStill, settleFonts, timeline, widths } from './steps'
import { watchShifts } from './shifts'

/** Collects the names of the fonts that a page asks for. */
function watchFonts(page: Page) {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url().split('/').at(-1) ?? '')
  })
  return asked
}

test('The title and the moments are painted without a font, a script or a sheet', async ({
  page,
}) => {
  await page.route(/\.(woff2|js|css)$/, (route) => route.abort())
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  for (const { title } of moments) {
    await expect(timeline(page).getByRole('link', { name: title })).toBeInViewport()
  }
  const painted = await page.evaluate(() =>
    performance.getEntriesByName('first-contentful-paint').map(({ entryType }) => entryType),
  )
  expect(painted).toEqual(['paint'])
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      )
      .map(({ name }) => name),
  )
  expect(blocking).toEqual([])
})

test('A font that is long on its way hides no text', async ({ page }) => {
  await page.clock.install()
  const release = await holdBack(page, '**/*.woff2')
  await page.goto('./', { waitUntil: 'commit' })
  const title = page.getByRole('heading', { level: 1 })
  const clip = { ...(await boxOf(title)), scale: 1 }
  await expect(page.locator('footer')).toBeAttached()
  // For so long they are waited for; then the page takes them as they come.
  await page.clock.fastForward(3000)
  const isTaken = () =>
    page.evaluate(() => [...document.fonts].some(({ family }) => !family.includes(' as ')))
  await expect.poll(isTaken).toBe(true)
  const session = await page.context().newCDPSession(page)
  const look = async () => (await session.send('Page.captureScreenshot', { clip })).data
  const seen = await look()
  await title.evaluate((element) => (element.style.color = 'transparent'))
  expect(await look()).not.toBe(seen)
  release()
})

test('The fonts of a page come into use together, so that its text is laid out once', async ({
  page,
}) => {
  // They are waited for a while: here time stands still.
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1000)
  const release = await holdBack(page, '**/source-serif-4-latin-*')
  const sans = page.waitForEvent('requestfinished', (request) =>
    request.url().includes('source-sans-3-latin-'),
  )
  await page.goto('./', { waitUntil: 'commit' })
  await sans
  const inUse = () =>
    page.evaluate(() => {
      const own = [...document.fonts].filter(({ family }) => !family.includes(' as '))
      return own.filter(({ status }) => status === 'loaded').length
    })
  expect(await inUse()).toBe(0)
  release()
  const needed = await page.locator('style[data-fonts]').getAttribute('data-fonts')
  await expect.poll(inUse).toBe(Number(needed))
})

test('The fonts come without scripts too', async ({ browser, baseURL }) => {
  const page = await openStill(browser, baseURL, { width: 1280, height: 800 })
  await settleFonts(page)
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"', 'a'))).toBe(true)
  await page.context().close()
})

/** Where the pages are looked at by readers of their language. */
const looks = [
  { address: './', locale: 'en-GB', places: widths },
  { address: 'kk/', locale: 'kk', places: [390, 1280] },
  { address: 'ru/', locale: 'ru', places: [390, 1280] },
]

for (const { address, locale, places } of looks) {
  const where = `${address} at ${places.join(', ')} px`
  test(`Nothing moves on ${where} when the fonts come after all else`, async ({ browser }) => {
    const context = await browser.newContext({ locale })
    const look = async (width: number) => {
      const page = await context.newPage()
      await page.setViewportSize({ width, height: 800 })
      const shifts = await watchShifts(page)
      const release = await holdBack(page, '**/*.woff2')
      // The page is not loaded before its fonts are.
      await page.goto(address, { waitUntil: 'commit' })
      await expect(page.locator('[data-live="timeline"] button').first()).toBeVisible()
      release()
      await settleFonts(page)
      const { shifted, list } = await shifts()
      expect.soft(shifted, `${width} px\n${list.join('\n')}`).toBeLessThan(0.01)
      await page.close()
    }
    await Promise.all(places.map(look))
    await context.close()
  })
}

/**
 * Whether a page shows Cyrillic letters outside of what is folded and of the short names of languages,
 * for which no font is fetched.
 */
const showsCyrillic = (page: Page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('a[data-language]')].map((link) => link.textContent)
    const text = names.reduce((rest, name) => rest.replaceAll(name, ''), document.body.innerText)
    return /[А-яЁёҚқҒғҰұӘә]/.test(text)
  })

for (const address of ['./', 'sources/', 'present/']) {
  test(`Cyrillic fonts come to ${address} when there is such text to see`, async ({ page }) => {
    const asked = watchFonts(page)
    await page.goto(address)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await settleFonts(page)
    expect(asked.some((name) => name.includes('-latin-'))).toBe(true)
    const cyrillic = () => asked.some((name) => name.includes('-cyrillic-'))
    await expect.poll(cyrillic).toBe(await showsCyrillic(page))
  })
}

test('A Kazakh title is set in the fonts of the page', async ({ page }) => {
  await page.goto('sources/')
  await page.locator('cite:lang(kk)').first().scrollIntoViewIfNeeded()
  const isThere = () =>
    page.evaluate(() => document.fonts.check('600 16px "Source Serif 4 Cyrillic Extended"', 'Қ'))
  await expect.poll(isThere).toBe(true)
})
