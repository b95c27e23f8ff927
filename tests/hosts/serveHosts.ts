import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const pages = join(import.meta.dirname, 'pages')
const modules = join(import.meta.dirname, '..', '..', 'node_modules')

/**
 * Serves the host pages and the libraries that they load, on an origin of their own and without a
 * CORS header. What a page has in double braces is filled from the query.
 */
export async function serveHosts(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    try {
      if (pathname.endsWith('.html')) {
        const text = readFileSync(join(pages, pathname), 'utf8')
        const filled = text.replaceAll(
          /\{\{(\w+)\}\}/g,
          (_, name: string) => searchParams.get(name) ?? '',
        )
        response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(filled)
      } else if (pathname === '/favicon.ico') {
        response.writeHead(204).end()
      } else {
        const text = readFileSync(join(modules, pathname))
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text)
      }
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
