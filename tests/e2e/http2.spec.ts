import { readFileSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import compression from '@polka/compression'
import sirv from 'sirv'

test.use({ ignoreHTTPSErrors: true })

/** A host as many are: HTTP/2 with brotli, in a folder, and no redirect to an address's last slash. */
async function serveSecure(): Promise<{ url: string; close: () => void }> {
  // Key and certificate of nobody, for localhost.
  const pem = readFileSync(new URL('localhost.pem', import.meta.url))
  const compress = compression({ brotli: true, level: 4, threshold: 0 })
  const send = sirv('dist', { dev: true })
  const server = createSecureServer({ key: pem, cert: pem }, (request, response) => {
    const [, path] = /^\/accord(.*)$/.exec(request.url) ?? []
    request.url = path === undefined ? '/nowhere' : path || '/'
    compress(request, response as never, () => {
      send(request as never, response as never)
    })
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  return { url: `https://localhost:${port}/accord`, close: () => server.close() }
}

test('Page, deck and embed come alive over HTTP/2 and brotli, with and without the last slash', async ({
  page,
}) => {
  const { url, close } = await serveSecure()
  const encodings = new Set<string>()
  page.on('response', (response) => {
    if (/html|script|css/.test(response.headers()['content-type'] ?? '')) {
      encodings.add(response.headers()['content-encoding'] ?? response.url())
    }
  })
  // What has come alive when all that a page fetches has come.
  const [timeline, deck] = ['[data-live="timeline"] button', '[data-alive]']
  for (const [path, alive] of [
    ['/', timeline],
    ['', timeline],
    ['/present/', deck],
    ['/present', deck],
    ['/embed/chart/majilis-2007', 'figure[data-alive]'],
  ] as const) {
    await page.goto(url + path)
    await expect(page.locator(alive).first()).toBeAttached()
    await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
    const protocols = await page.evaluate(() =>
      performance
        .getEntries()
        .flatMap((entry) => ('nextHopProtocol' in entry ? [entry.nextHopProtocol] : [])),
    )
    expect(protocols.length).toBeGreaterThan(1)
    expect(new Set(protocols)).toEqual(new Set(['h2']))
  }
  expect([...encodings]).toEqual(['br'])
  close()
})
