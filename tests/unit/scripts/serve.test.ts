import { describe, expect, it, onTestFinished } from 'vitest'
import { parsePort, serve } from '../../../scripts/serve.js'
import { writeFolder } from './temporaryFolder'

const font = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)

async function start(files: Readonly<Record<string, string | Uint8Array>>, port = 0) {
  const site = await serve(writeFolder(files), { port })
  onTestFinished(() => site.close())
  return site
}

const page = '<!doctype html><title>Қазақстан</title>'

describe('a served folder', () => {
  it.each([
    { file: 'index.html', type: 'text/html;charset=utf-8' },
    { file: 'assets/main.js', type: 'text/javascript' },
    { file: 'assets/main.css', type: 'text/css' },
    { file: 'icon.svg', type: 'image/svg+xml' },
    { file: 'font.woff2', type: 'font/woff2' },
  ])('gives $file the type $type', async ({ file, type }) => {
    const { url } = await start({ [file]: 'x' })
    const answer = await fetch(url + file)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
  })

  it('sends every byte as it is', async () => {
    const { url } = await start({ 'font.woff2': font, 'index.html': page })
    const sent = await fetch(`${url}font.woff2`)
    expect(new Uint8Array(await sent.arrayBuffer())).toEqual(font)
    expect(await (await fetch(url)).text()).toBe(page)
  })

  it('is sent compressed to whom that is known, and comes out whole', async () => {
    const long = page.repeat(200)
    const { url } = await start({ 'index.html': long })
    const answer = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(await answer.text()).toBe(long)
  })

  it('shows the page of a folder, under an address that ends in a slash', async () => {
    const { url } = await start({ 'kk/index.html': page })
    const answer = await fetch(`${url}kk?year=1999`)
    expect(answer.url).toBe(`${url}kk/?year=1999`)
    expect(await answer.text()).toBe(page)
  })

  it('answers 404 with the page for it', async () => {
    const { url } = await start({ 'index.html': 'home', '404.html': 'Nothing here' })
    const answer = await fetch(`${url}no/such/page`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(await answer.text()).toBe('Nothing here')
  })

  it.each(['missing.js', '..%2F..%2Fetc%2Fpasswd', '%2e%2e/%2e%2e/etc/passwd', '%E0%A4%A', '%00'])(
    'answers 404 to %s',
    async (path) => {
      const { url } = await start({ 'index.html': 'home' })
      expect((await fetch(url + path)).status).toBe(404)
    },
  )

  it('passes over a port that is taken', async () => {
    const first = await start({ 'index.html': 'first' })
    const second = await start({ 'index.html': 'second' }, first.port)
    expect(second.port).toBeGreaterThan(first.port)
    expect(await (await fetch(second.url)).text()).toBe('second')
  })
})

describe('the port in the environment', () => {
  it.each([
    { text: undefined, port: undefined },
    { text: '', port: undefined },
    { text: '0', port: 0 },
    { text: '8080', port: 8080 },
  ])('$text is $port', ({ text, port }) => {
    expect(parsePort(text)).toBe(port)
  })

  it.each(['http', '80a', '-1', '65536', '1.5'])('%s is none', (text) => {
    expect(() => parsePort(text)).toThrow(`PORT is "${text}"`)
  })
})
