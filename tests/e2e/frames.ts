import { test as base, expect } from '@playwright/test'
import type { Frame, Locator, Page } from '@playwright/test'
import { embed as words } from '../../src/content/interface/en/embed'
import { milestones as facts } from '../../src/content/stories/accord/facts/milestones'
import { serveHosts } from '../hosts/serveHosts'

interface HostOptions {
  readonly piece?: string
  readonly query?: string
  readonly sandbox?: string | null
  readonly height?: number
}

interface Hosts {
  /** Opens a host page with a piece in its frame; gives the frame once it has come alive. */
  readonly openHost: (host: string, options?: HostOptions) => Promise<Frame>
}

/** Tests of frames in pages of another origin, whose address is `hosts`. */
export const test = base.extend<Hosts, { readonly hosts: string }>({
  hosts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is wanted from the pattern.
    async ({}, provide) => {
      const served = await serveHosts()
      await provide(served.url)
      served.close()
    },
    { scope: 'worker' },
  ],
  openHost: async ({ page, hosts, baseURL }, provide) => {
    const site = baseURL ?? ''
    await provide(async (host, { piece = '', query = '', sandbox = null, height = 400 } = {}) => {
      const address = new URL(`${host}.html`, hosts)
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
    })
  },
})

/** Height of the content and of the frame around it, in px. */
export async function heightsOf(page: Page, frame: Frame) {
  const content = await frame
    .locator('#embed')
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
  const box = await page.locator('iframe').boundingBox()
  return { content, frame: Math.round(box?.height ?? 0) }
}

/** Waits until the frame is as high as its content, and gives that height in px. */
export async function expectFit(page: Page, frame: Frame): Promise<number> {
  await expect
    .poll(async () => {
      const heights = await heightsOf(page, frame)
      return Math.abs(heights.content - heights.frame)
    })
    .toBeLessThanOrEqual(2)
  return (await heightsOf(page, frame)).frame
}

/** The button to the next moment. */
export const next = (root: Frame | Page): Locator => root.getByRole('button', { name: words.next })

/** The title of the moment that is shown. */
export const shownTitle = (root: Frame | Page): Locator =>
  root.getByRole('heading', { level: 2 }).filter({ visible: true }).first()

/** Where a reader stands among the milestones of these lanes. */
export const placeAmong = (place: number | string, ...lanes: readonly string[]) =>
  new RegExp(`^${place} of ${facts.filter(({ lane }) => lanes.includes(lane)).length}$`)
