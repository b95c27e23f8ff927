import { expect, test } from '@playwright/test'
import type { Frame, Page } from '@playwright/test'
import { serveHosts } from '../hosts/serveHosts'
import { collectComplaints } from './steps'

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

      expect(complaints).toEqual([])
      const own = new URL(test.info().project.use.baseURL ?? '').origin
      expect([...origins].sort()).toEqual([own, new URL(hosts.url).origin].sort())
    })
  }
}
