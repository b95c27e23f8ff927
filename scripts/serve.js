// @ts-check
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import compression from '@polka/compression'
import sirv from 'sirv'

const lastPort = 65_535

/**
 * Serves a folder of static files on localhost: `index.html` of a folder under the folder's
 * address, `404.html` with status 404 for everything else; compressed, as hosts do. A taken port
 * is passed over for the next free one, so read the port from `url`; port 0 takes any free one.
 * @param {string} dir
 * @param {{ port?: number }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(dir, { port = 0 } = {}) {
  // `dev` reads each file when it is asked for, so that a rebuild shows without a restart.
  const sendFile = sirv(dir, {
    dev: true,
    etag: true,
    onNoMatch: (_, res) => sendNotFound(dir, res),
  })
  const compress = compression()
  const server = createServer((req, res) => {
    const folder = findFolderWithoutSlash(dir, req.url ?? '/')
    if (folder !== undefined) return res.writeHead(301, { Location: folder }).end()
    compress(req, res, () => sendFile(req, res))
  })
  const taken = await listen(server, port)
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * The port from the environment's PORT, or undefined without one. Throws a sentence on anything
 * but a whole number from 0 to 65535.
 * @param {string | undefined} text
 * @returns {number | undefined}
 */
export function parsePort(text) {
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= lastPort) return port
  throw new Error(`PORT is "${text}", but a port is a whole number from 0 to ${lastPort}.`)
}

// A page's relative addresses count from its folder, so the address has to end in a slash.
/** @param {string} dir @param {string} url */
function findFolderWithoutSlash(dir, url) {
  const [path = '', query] = url.split('?')
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === '' || name === '..' || !existsSync(join(dir, decode(path), 'index.html'))) {
    return undefined
  }
  return `${name}/${query === undefined ? '' : `?${query}`}`
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** @param {string} dir @param {import('node:http').ServerResponse} res */
function sendNotFound(dir, res) {
  const page = join(dir, '404.html')
  if (existsSync(page)) {
    res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
    createReadStream(page).pipe(res)
  } else {
    res.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('404 Not Found\n')
  }
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<number>} */
function listen(server, port) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const tryNext = (error) => {
      if (error.code !== 'EADDRINUSE' || port >= lastPort) return fail(error)
      port += 1
      server.listen(port, 'localhost')
    }
    server.on('error', tryNext)
    server.once('listening', () => {
      server.off('error', tryNext)
      const address = server.address()
      done(address !== null && typeof address === 'object' ? address.port : port)
    })
    server.listen(port, 'localhost')
  })
}

// node scripts/serve.js [folder]
if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { url } = await serve(process.argv[2] ?? 'dist', { port: parsePort(process.env.PORT) ?? 0 })
  console.log(url)
}
