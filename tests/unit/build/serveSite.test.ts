import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'vite'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parsePage } from '../../../scripts/parsePage.js'
import { loadSite } from '../../../src/build/site'
import { assets } from '../../fixtures/builtStory'

let vite: ViteDevServer
let origin = ''
const http = createHttpServer((request, response) => vite.middlewares(request, response))
// A request must never meet a connection that is about to be closed.
http.keepAliveTimeout = 120_000

beforeAll(async () => {
  vite = await createServer({
    root: join(import.meta.dirname, '../../..'),
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  await new Promise<void>((done) => http.listen(0, 'localhost', done))
  origin = `http://localhost:${(http.address() as AddressInfo).port}`
})

afterAll(async () => {
  http.closeAllConnections()
  http.close()
  await vite.close()
})

/** Without styles and scripts that a build puts into the body. */
function textOf(html: string): string {
  const { body } = parsePage(html)
  for (const part of body.querySelectorAll('style, script:not([type])')) part.remove()
  return body.textContent.trim()
}

describe('the development server', () => {
  it.each([
    ['/', 'index.html'],
    ['/present/?step=nine-delegates', 'present/index.html'],
    ['/sources/', 'sources/index.html'],
    ['/about/', 'about/index.html'],
    ['/embed/', 'embed/index.html'],
  ])('shows at %s what the build writes to %s', async (address, path) => {
    const { files } = await loadSite(assets)
    const built = await files.find((file) => file.path === path)?.render()
    const answer = await fetch(origin + address)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(textOf(html)).toBe(textOf(built ?? ''))
    // Its styles stand in the page, as those of the build do.
    expect(html).toMatch(/<style[^>]*>[^<]*--paper/)
    expect(html).toContain('src="/@vite/client"')
  })

  it('has every other file of the build, and the loader for host pages', async () => {
    const { files } = await loadSite(assets)
    for (const ending of ['find.json', '.csv', 'sources.bib']) {
      const file = files.find(({ path }) => path.endsWith(ending))
      const answer = await fetch(`${origin}/${file?.path ?? ''}`)
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(bytes.toString('utf8')).toBe(await file?.render())
    }
    const picture = files.find(({ path }) => path.endsWith('.svg'))
    expect(await (await fetch(`${origin}/${picture?.path ?? ''}`)).text()).toMatch(/^<svg /)
    const loader = await fetch(`${origin}/embed.js`)
    expect(loader.headers.get('content-type')).toContain('javascript')
    expect(await loader.text()).toContain('accordEmbed')
  })

  it('leads to a folder’s own address, and says what does not exist', async () => {
    const folder = await fetch(`${origin}/present`, { redirect: 'manual' })
    expect([folder.status, folder.headers.get('location')]).toEqual([301, '/present/'])
    const missing = await fetch(`${origin}/no/such/page`)
    expect(missing.status).toBe(404)
    const document = parsePage(await missing.text())
    expect(document.documentElement.dataset.page).toBe('not-found')
    expect(document.querySelectorAll('a[data-path]').length).toBeGreaterThan(1)
  })
})
