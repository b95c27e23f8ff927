import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { moments, openPage, timeline, widths } from './steps'
import { watchShifts } from './shifts'

/** Collects the names of the fonts that a page asks for. */
function watchFonts(page: Page) {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url().split('/').at(-1) ?? '')
  })
  return asked
}

/** Once all that is laid out has what it is set in. */
const settle = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => undefined))

test('The title and the four moments are painted without a font, a script or a sheet', async ({
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

test('Nothing moves when the fonts come three seconds late', async ({ context }) => {
  const look = async (width: number) => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 800 })
    const shifts = await watchShifts(page)
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 3000))
      await route.continue()
    })
    await openPage(page)
    await settle(page)
    const { shifted, list } = await shifts()
    expect.soft(shifted, `${width} px\n${list.join('\n')}`).toBeLessThan(0.01)
    await page.close()
  }
  await Promise.all(widths.map(look))
})

test('Cyrillic fonts come where there is such text to see, and nowhere else', async ({ page }) => {
  const asked = watchFonts(page)
  await openPage(page)
  await settle(page)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((name) => !name.includes('-latin-'))).toEqual([])
  await page.goto('sources/')
  await page.locator('cite:lang(kk)').first().scrollIntoViewIfNeeded()
  await settle(page)
  const isSet = await page.evaluate(() =>
    document.fonts.check('16px "Source Sans 3"', 'Қазақ тілі'),
  )
  expect(isSet).toBe(true)
  expect(asked.filter((name) => name.includes('-cyrillic-')).length).toBeGreaterThan(0)
})
