import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { embed as words } from '../../src/content/interface/en/embed'
import { milestones } from '../../src/content/stories/accord/en/milestones'
import { expectFit, heightsOf, next, placeAmong, shownTitle, test } from './frames'
import { collectComplaints, titles } from './steps'

/** Hosts whose libraries set the frame's height. What is only messages, tests/unit/app/embed holds. */
const followers = [
  'pym',
  'iframe-resizer',
  'open-iframe-resizer',
  'open-iframe-resizer-legacy',
  'frames',
  'accord',
] as const

for (const host of followers) {
  for (const sandbox of [null, 'allow-scripts']) {
    const way = sandbox === null ? 'free' : 'in a sandbox'
    test(`${host}, ${way}: the frame is as high as its content`, async ({
      page,
      openHost,
      hosts,
      baseURL,
    }) => {
      const complaints = collectComplaints(page)
      const origins = new Set<string>()
      page.on('request', (request) => origins.add(new URL(request.url()).origin))
      await page.setViewportSize({ width: 320, height: 800 })
      const frame = await openHost(host, { piece: 'milestone/nine-delegates', sandbox })
      const narrow = await expectFit(page, frame)
      await page.setViewportSize({ width: 900, height: 800 })
      const before = await expectFit(page, frame)
      expect(before).toBeLessThan(narrow)

      const fold = frame.locator('summary').first()
      await fold.click()
      const opened = await expectFit(page, frame)
      expect(opened).toBeGreaterThan(before + 50)
      await fold.click()
      expect(Math.abs((await expectFit(page, frame)) - before)).toBeLessThanOrEqual(2)

      // A host's library that names an origin may speak before the frame has one; we never name any.
      const isHosts = (text: string) => text.includes('The target origin provided')
      expect(complaints.filter((text) => !isHosts(text))).toEqual([])
      const own = new URL(baseURL ?? '').origin
      expect([...origins].sort()).toEqual([own, new URL(hosts).origin].sort())
    })
  }
}

interface Heard {
  readonly type: string
  readonly at?: string
}

/** What the page in the frame told its host in our own words. */
const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)

for (const sandbox of [null, 'allow-scripts']) {
  const way = sandbox === null ? 'free' : 'in a sandbox'

  test(`${way}: twenty steps leave the host's history and scroll alone`, async ({
    page,
    openHost,
  }) => {
    const complaints = collectComplaints(page)
    await page.setViewportSize({ width: 1280, height: 2000 })
    const frame = await openHost('accord', { sandbox })
    await expect(frame.getByText(placeAmong(1, 'main', 'after'))).toBeVisible()
    // With room below, no browser need scroll because the frame has become lower.
    const before = await page.evaluate(() => {
      document.body.style.paddingBottom = '5000px'
      scrollTo(0, 20)
      return [history.length, scrollY]
    })
    for (let step = 0; step < 10; step += 1) await next(frame).click()
    await expect(frame.getByText(placeAmong(11, 'main', 'after'))).toBeVisible()
    const back = frame.getByRole('button', { name: words.previous })
    for (let step = 0; step < 10; step += 1) await back.click()
    await expect(shownTitle(frame)).toHaveText(titles[0] ?? '')
    expect(await page.evaluate(() => [history.length, scrollY])).toEqual(before)
    await expectFit(page, frame)
    const states = (await heardBy(page)).filter(({ type }) => type === 'state')
    expect(states).toHaveLength(20)
    expect(complaints).toEqual([])
  })

  test(`${way}: the host may say where to go, in which theme and language, and nothing else`, async ({
    page,
    openHost,
  }) => {
    const frame = await openHost('accord', { sandbox, query: '?theme=light&unknown=kept' })
    const send = (data: unknown) =>
      page.evaluate((message) => {
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
      }, data)
    await send({ accord: 1, type: 'goto', at: 'nine-delegates' })
    await expect(shownTitle(frame)).toHaveText(milestones['nine-delegates'].title)
    await send({ accord: 1, type: 'theme', theme: 'dark' })
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    await send({ accord: 1, type: 'goto', at: '"]<b>' })
    await send({ accord: 9, type: 'theme', theme: 'light' })
    await send({ accord: 1, type: 'lang', lang: 'javascript:alert(1)' })
    await expect(shownTitle(frame)).toHaveText(milestones['nine-delegates'].title)
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(new URL(frame.url()).searchParams.get('unknown')).toBe('kept')
    await send({ accord: 1, type: 'lang', lang: 'kk' })
    await expect(frame.locator('html')).toHaveAttribute('lang', 'kk')
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
}

test('The frame does not grow, and says its height a few times only', async ({
  page,
  openHost,
}) => {
  const frame = await openHost('accord', { piece: 'chart/census-composition' })
  const height = await expectFit(page, frame)
  // A frame that grows by what it says does so at every frame that is drawn.
  await page.evaluate(async () => {
    for (let drawn = 0; drawn < 60; drawn += 1) await new Promise(requestAnimationFrame)
  })
  const heard = (await heardBy(page)).filter(({ type }) => type === 'height')
  expect(heard.length).toBeLessThanOrEqual(6)
  expect((await heightsOf(page, frame)).frame).toBe(height)
})

test('The loader makes a frame with a title that is as high as its content', async ({
  page,
  openHost,
}) => {
  const complaints = collectComplaints(page)
  const frame = await openHost('loader', { piece: 'quote/odihr-2016' })
  await expectFit(page, frame)
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Accord')
  await expect(page.locator('iframe')).toHaveAttribute('loading', 'lazy')
  expect(complaints).toEqual([])
})
