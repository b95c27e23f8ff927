import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { findBarriers } from './barriers'
import {
  boxOf,
  collectComplaints,
  heading,
  marker,
  openPage,
  preview,
  rail,
  settledYears,
  settleFonts,
  settleNetwork,
  timeline,
  titles,
  visibleYears,
  zoomIn,
} from './steps'

test.use({ viewport: { width: 1280, height: 800 } })

/** All at once, not press by press: what is open may lie above what is still closed. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

const looks = ['light', 'dark', 'forced colors'] as const

for (const width of [1280, 390]) {
  test(`axe finds no barrier at ${width} px with everything opened, in any look`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await openPage(page, '#nine-delegates')
    await openAll(page)
    await expect(rail(page)).toBeVisible()
    for (const look of looks) {
      await page.emulateMedia({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        forcedColors: look === 'forced colors' ? 'active' : 'none',
      })
      // At the narrow width stand the same words in other pictures and another header.
      const again = look !== 'light' ? 'colors' : width === 390 ? 'elements' : undefined
      expect(await findBarriers(page, { again }), look).toEqual([])
    }
  })
}

test('axe finds no barrier with a preview open and the timeline zoomed in', async ({ page }) => {
  await openPage(page)
  for (let times = 0; times < 3; times += 1) await zoomIn(page).click()
  await settledYears(page)
  await marker(page, titles[2] ?? '').focus()
  await expect(preview(page)).toBeVisible()
  // The rest of the page is as it is without them.
  expect(await findBarriers(page, { within: '#timeline' })).toEqual([])
})

test('The console stays silent from loading to opening everything', async ({ page }) => {
  const complaints = collectComplaints(page)
  await openPage(page)
  await marker(page, titles[1] ?? '')
    .getByText('1995')
    .hover()
  await zoomIn(page).click()
  await settledYears(page)
  await openAll(page)
  await page.getByRole('button', { name: /^Theme/ }).click()
  await page.setViewportSize({ width: 390, height: 800 })
  await page.getByRole('button', { name: 'Copy with attribution' }).first().click()
  await page.reload()
  await expect(zoomIn(page)).toBeVisible()
  expect(complaints).toEqual([])
})

test('The console stays silent when a link to a moment opens in the dark theme', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await page.addInitScript(() => localStorage.setItem('accord-theme', 'dark'))
  await openPage(page, '#nine-delegates')
  await expect(rail(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('The page is complete with seven files of its own origin, lives with 16, and gets all of them', async ({
  page,
  baseURL,
}) => {
  const answers: { readonly url: string; readonly status: number }[] = []
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('response', (response) =>
    answers.push({ url: response.url(), status: response.status() }),
  )
  // Looking for roles would lay out what is folded, and its letters would ask for their fonts.
  await page.goto('./')
  await settleFonts(page)
  await settleNetwork(page)
  const complete = await page.evaluate(() => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const files = performance.getEntriesByType('resource')
    return 1 + files.filter(({ startTime }) => startTime < (page?.loadEventStart ?? 0)).length
  })
  const origin = new URL(baseURL ?? '').origin
  expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([])
  expect(complete).toBeLessThanOrEqual(7)
  expect(requests.length).toBeLessThanOrEqual(16)
  expect(answers).toHaveLength(requests.length)
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
})

test('The moments are there although no script arrives', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  for (const title of titles) await expect(marker(page, title)).toBeInViewport()
  // The story begins right below them, however high they are.
  const [section, first] = [
    await boxOf(timeline(page)),
    await boxOf(heading(page, titles[0] ?? '')),
  ]
  expect(first.y).toBeGreaterThan(section.y + section.height)
  expect(first.y).toBeLessThan(section.y + section.height + 200)
})

test('An injected script does not run, nor does an injected style apply', async ({ page }) => {
  await openPage(page)
  const outcome = await page.evaluate(async () => {
    const blocked: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      blocked.push(effectiveDirective),
    )
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.injected = "yes"'
    const button = document.createElement('button')
    button.setAttribute('onclick', 'document.documentElement.dataset.injected = "yes"')
    const foreign = document.createElement('img')
    foreign.src = 'https://example.org/pixel.png'
    document.body.append(script, button, foreign)
    button.click()
    button.setAttribute('style', 'position: fixed')
    // Each of the four is told once.
    while (blocked.length < 4) await new Promise(requestAnimationFrame)
    const { position } = getComputedStyle(button)
    return { blocked, injected: document.documentElement.dataset.injected, position }
  })
  expect(outcome.injected).toBeUndefined()
  expect(outcome.position).not.toBe('fixed')
  expect(outcome.blocked).toEqual(
    expect.arrayContaining(['script-src-elem', 'script-src-attr', 'style-src-attr', 'img-src']),
  )
})

test('The page is served without a style attribute', async ({ request }) => {
  const html = await (await request.get('./')).text()
  expect(html).toContain('Interethnic accord in Kazakhstan')
  expect(html).not.toMatch(/<[a-z][^>]* style=/i)
})

/** The page's words as a plain HTML file: what no page with these words can undercut. */
const plainText = (html: string) =>
  html
    .replace(/<(style|script|svg|head)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\/?)(h1|h2|h3|p|ul|ol|li|blockquote)\b[^>]*>/g, '<$1$2>')
    .replace(/<(?!\/?(h1|h2|h3|p|ul|ol|li|blockquote)>)[^>]*>/g, '')

test('The page answers on a slow machine', async ({ page, request }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const longest = list.getEntries().map(({ duration }) => duration)
      const root = document.documentElement
      root.dataset.longest = String(Math.max(Number(root.dataset.longest ?? 0), ...longest))
    }).observe({ type: 'longtask', buffered: true })
  })
  const longestTask = async () => {
    const longest = await page.evaluate(() => document.documentElement.dataset.longest)
    return `${Math.round(Number(longest ?? 0))} ms`
  }
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })

  const plain = plainText(await (await request.get('./')).text())
  await page.route('**/plain.html', (route) =>
    route.fulfill({ contentType: 'text/html;charset=utf-8', body: `<!doctype html>${plain}` }),
  )
  await page.goto('./plain.html')
  await expect(page.getByRole('heading', { name: titles.at(-1) ?? '' })).toBeVisible()
  const ofPlain = await longestTask()

  await page.goto('./')
  await expect(zoomIn(page)).toBeVisible()
  const whole = await visibleYears(page)
  await zoomIn(page).click()
  await expect.poll(async () => (await visibleYears(page)).text).not.toBe(whole.text)
  console.log(
    `Longest task of loading at 4× CPU slowdown: ${await longestTask()}; of its words alone: ${ofPlain}`,
  )
})
