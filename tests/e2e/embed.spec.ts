import { expect, test } from '@playwright/test'
import type { Frame, Locator, Page } from '@playwright/test'
import { embed as words } from '../../src/content/interface/en/embed'
import { milestones } from '../../src/content/stories/accord/en/milestones'
import { milestones as facts } from '../../src/content/stories/accord/facts/milestones'
import { share } from '../../src/content/interface/en/share'
import { serveHosts } from '../hosts/serveHosts'
import { findBarriers } from './barriers'
import { collectComplaints, moments } from './steps'
import { sidewaysScroll } from './texts'

let hosts: Awaited<ReturnType<typeof serveHosts>>

test.beforeAll(async () => {
  hosts = await serveHosts()
})
test.afterAll(() => hosts.close())

/** Hosts that set a frame's height, and whether they can be given a sandbox. */
const followers = [
  'pym',
  'iframe-resizer',
  'open-iframe-resizer',
  'open-iframe-resizer-legacy',
  'frames',
  'amp',
  'datawrapper',
  'medium',
  'guardian',
  'canvas',
  'h5p',
  'set-height',
  'accord',
  'wordpress',
] as const

interface HostOptions {
  readonly piece?: string
  readonly query?: string
  readonly sandbox?: string | null
  readonly height?: number
}

/** Opens a host page with a piece in its frame; gives the frame once it has come alive. */
async function openHost(page: Page, host: string, options: HostOptions = {}): Promise<Frame> {
  const { piece = '', query = '', sandbox = null, height = 400 } = options
  const site = test.info().project.use.baseURL ?? ''
  const address = new URL(`${host}.html`, hosts.url)
  const filled = {
    src: `${site}embed/${piece === '' ? '' : `${piece}/`}${query}`,
    piece,
    site,
    height: String(height),
    sandbox: sandbox === null ? '' : `sandbox="${sandbox}"`,
    sandboxValue: sandbox ?? '',
    framesSandbox: sandbox === null ? '' : `data-frame-attribute-sandbox="${sandbox}"`,
  }
  for (const [key, value] of Object.entries(filled)) address.searchParams.set(key, value)
  await page.goto(address.href)
  const element = page.locator('iframe')
  await element.scrollIntoViewIfNeeded()
  const handle = await element.elementHandle()
  const frame = await handle.contentFrame()
  if (!frame) throw new Error(`${host} has no frame`)
  await frame.locator('#embed').waitFor()
  return frame
}

/** Height of the content and of the frame around it, in px. */
async function heightsOf(page: Page, frame: Frame) {
  const content = await frame
    .locator('#embed')
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
  const box = await page.locator('iframe').boundingBox()
  return { content, frame: Math.round(box?.height ?? 0) }
}

async function expectFit(page: Page, frame: Frame): Promise<number> {
  await expect
    .poll(async () => {
      const heights = await heightsOf(page, frame)
      return Math.abs(heights.content - heights.frame)
    })
    .toBeLessThanOrEqual(2)
  return (await heightsOf(page, frame)).frame
}

for (const host of followers) {
  for (const sandbox of [null, 'allow-scripts']) {
    const way = sandbox === null ? 'free' : 'in a sandbox'
    test(`${host}, ${way}: the frame is as high as its content`, async ({ page }) => {
      const complaints = collectComplaints(page)
      const origins = new Set<string>()
      page.on('request', (request) => origins.add(new URL(request.url()).origin))
      await page.setViewportSize({ width: 320, height: 800 })
      const frame = await openHost(page, host, { piece: 'milestone/nine-delegates', sandbox })
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
      const own = new URL(test.info().project.use.baseURL ?? '').origin
      expect([...origins].sort()).toEqual([own, new URL(hosts.url).origin].sort())
    })
  }
}

const next = (root: Frame | Page): Locator => root.getByRole('button', { name: words.next })
const shownTitle = (root: Frame | Page): Locator =>
  root.getByRole('heading', { level: 2 }).filter({ visible: true }).first()

interface Heard {
  readonly type: string
  readonly at?: string
}

/** What the page in the frame told its host in our own words. */
const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)

/** Where a reader stands among the milestones of these lanes. */
const placeAmong = (place: number | string, ...lanes: readonly string[]) =>
  new RegExp(`^${place} of ${facts.filter(({ lane }) => lanes.includes(lane)).length}$`)

for (const sandbox of [null, 'allow-scripts']) {
  const way = sandbox === null ? 'free' : 'in a sandbox'

  test(`${way}: twenty steps leave the host's history and scroll alone`, async ({ page }) => {
    const complaints = collectComplaints(page)
    const frame = await openHost(page, 'accord', { sandbox })
    await expect(frame.getByText(placeAmong(1, 'main', 'after'))).toBeVisible()
    const before = await page.evaluate(() => [history.length, scrollY])
    for (let step = 0; step < 10; step += 1) await next(frame).click()
    await expect(frame.getByText(placeAmong(11, 'main', 'after'))).toBeVisible()
    const back = frame.getByRole('button', { name: words.previous })
    for (let step = 0; step < 10; step += 1) await back.click()
    await expect(shownTitle(frame)).toHaveText(moments[0].title)
    expect(await page.evaluate(() => [history.length, scrollY])).toEqual(before)
    await expectFit(page, frame)
    const states = (await heardBy(page)).filter(({ type }) => type === 'state')
    expect(states).toHaveLength(20)
    expect(complaints).toEqual([])
  })

  test(`${way}: the host may say where to go and in which theme, and nothing else`, async ({
    page,
  }) => {
    const frame = await openHost(page, 'accord', { sandbox, query: '?theme=light&unknown=kept' })
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
  })
}

test('The frame does not grow, and says its height a few times only', async ({ page }) => {
  const frame = await openHost(page, 'accord', { piece: 'chart/census-composition' })
  const height = await expectFit(page, frame)
  // A frame that grows by what it says does so at every frame that is drawn.
  await page.evaluate(async () => {
    for (let drawn = 0; drawn < 120; drawn += 1) await new Promise(requestAnimationFrame)
  })
  const heard = (await heardBy(page)).filter(({ type }) => type === 'height')
  expect(heard.length).toBeLessThanOrEqual(6)
  expect((await heightsOf(page, frame)).frame).toBe(height)
})

for (const piece of [
  '',
  'milestone/statements-2020',
  'chart/census-composition',
  'quote/vollebaek',
]) {
  test(`At most twelve Tab presses cross the frame: ${piece || 'the story'}`, async ({ page }) => {
    const frame = await openHost(page, 'plain', { piece, height: 900 })
    await expect(frame.locator('html')).toHaveAttribute('data-scripted')
    await page.evaluate(() => {
      for (const [place, id] of [
        ['afterbegin', 'before'],
        ['beforeend', 'after'],
      ] as const) {
        document.body.insertAdjacentHTML(place, `<button id="${id}">${id}</button>`)
      }
    })
    await page.locator('#before').focus()
    let presses = 0
    while ((await page.evaluate(() => document.activeElement?.id)) !== 'after' && presses < 40) {
      await page.keyboard.press('Tab')
      presses += 1
    }
    expect(presses).toBeGreaterThan(2)
    expect(presses).toBeLessThanOrEqual(13)
  })

  test(`axe finds no barrier in either theme: ${piece || 'the story'}`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 800 })
    await page.goto(`embed/${piece && `${piece}/`}`)
    for (const fold of await page.locator('summary:visible').all()) await fold.click()
    expect(await findBarriers(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findBarriers(page, { again: true })).toEqual([])
  })
}

test('The options say where to begin and which lanes to show', async ({ page }) => {
  await page.goto('embed/?at=korday-2020&lanes=context&compact')
  await expect(shownTitle(page)).toHaveText(milestones['korday-2020'].title)
  await expect(page.getByText(placeAmong('\\d+', 'main', 'context'))).toBeVisible()
  await page.goto('embed/?at=nowhere&lanes=')
  await expect(shownTitle(page)).toHaveText(moments[0].title)
  await expect(page.getByText(placeAmong(1, 'main'))).toBeVisible()
})

test('Words and numbers of a moment are one step away, its chart alive', async ({ page }) => {
  await page.goto('embed/?at=nine-delegates')
  await page.getByRole('radio', { name: words.view.numbers }).filter({ visible: true }).check()
  const chart = page.locator('#majilis-2007')
  await expect(chart).toBeVisible()
  await chart.locator('[data-drawing]:visible').focus()
  await page.keyboard.press('End')
  await expect(chart.locator('[data-said]')).not.toBeEmpty()
  await page.getByRole('radio', { name: words.view.words }).filter({ visible: true }).check()
  await expect(chart).toBeHidden()
  await expect(page.locator('figure blockquote').filter({ visible: true }).first()).toBeVisible()
})

test('The way to the full story leads to the same moment, in a new tab', async ({ page }) => {
  await page.goto('embed/')
  await next(page).click()
  const [story] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: words.openStory }).click(),
  ])
  expect(new URL(story.url()).hash).toBe(`#${moments[1].id}`)
})

test('The loader makes a frame with a title that is as high as its content', async ({ page }) => {
  const complaints = collectComplaints(page)
  const frame = await openHost(page, 'loader', { piece: 'quote/odihr-2016' })
  await expectFit(page, frame)
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Accord')
  await expect(page.locator('iframe')).toHaveAttribute('loading', 'lazy')
  expect(complaints).toEqual([])
})

test('The share dialog gives a frame as high as its preview, which a bare page shows whole', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: share.title })
  await dialog.getByLabel(share.piece).selectOption('chart/majilis-2007')
  const preview = page.frameLocator('#share iframe')
  await expect(preview.locator('#majilis-2007')).toBeVisible()
  const field = dialog.getByRole('textbox', { name: share.snippets.frame.title, exact: true })
  await expect(field).toHaveValue(/embed\/chart\/majilis-2007\//)
  await expect(field).not.toHaveValue(/height="640"/)
  const snippet = await field.inputValue()
  await dialog.getByRole('button', { name: share.close }).click()
  await expect(dialog).toBeHidden()
  expect(complaints).toEqual([])

  // On this site's own page its policy would forbid the snippet's style.
  await page.goto(`${hosts.url}plain.html`)
  await page.setContent(snippet)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#majilis-2007')).toBeVisible()
  const fits = () =>
    frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  await expect.poll(fits).toBeLessThanOrEqual(2)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the story stands there whole, one moment after another', async ({ page }) => {
    await page.goto('embed/')
    const text = await page.locator('main').innerText()
    for (const { title, lead } of Object.values(milestones)) {
      expect(text).toContain(title)
      expect(text).toContain(lead)
    }
    await expect(page.locator('#majilis-2007 svg:visible')).toHaveCount(1)
    await expect(page.locator('#quote-nazarbayev-key-priorities')).toBeVisible()
    await expect(next(page)).toBeHidden()
  })
})
