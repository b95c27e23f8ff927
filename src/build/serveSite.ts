import { isRunnableDevEnvironment } from 'vite'
import type { Connect, ViteDevServer } from 'vite'
import { bundleClassic } from './bundleClassic.ts'
import { devAssets } from './devAssets.ts'
import type { loadSite as LoadSite, SiteFile } from './site'
import { listProblems } from './writeSite.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  bib: 'text/plain',
  js: 'text/javascript',
}

/**
 * Answers requests for pages and files of the site by rendering them from the sources as they are
 * now. A problem of the content is an error, which Vite shows over the page; an address that does
 * not exist gets the page for that, with status 404.
 */
export function serveSite(server: ViteDevServer): Connect.NextHandleFunction {
  const { ssr } = server.environments
  return (request, response, next) => {
    const send = (status: number, path: string, text: string) => {
      const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain'
      response.writeHead(status, {
        'Content-Type': `${type};charset=utf-8`,
        'Cache-Control': 'no-store',
      })
      response.end(request.method === 'HEAD' ? undefined : text)
    }
    const answer = async () => {
      if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite cannot render pages here')
      const path = pathOf(request.url ?? '/')
      if (path === 'embed.js') {
        send(200, path, await bundleClassic(server.config.root, 'src/embedLoader.ts'))
        return
      }
      const { loadSite } = await ssr.runner.import<{ loadSite: typeof LoadSite }>(
        '/src/build/site.ts',
      )
      const { problems, files } = await loadSite(await devAssets(ssr))
      if (problems.length > 0) throw new Error(listProblems(problems))
      const find = (wanted: string) => files.find((file) => file.path === wanted)
      const found = find(path)
      if (found) send(200, path, await found.render())
      else if (find(`${path}/index.html`)) {
        response.writeHead(301, { Location: `/${path}/` }).end()
      } else send(404, '404.html', await renderNotFound(find('404.html')))
    }
    answer().catch(next)
  }
}

/** The path of a file below the site's root: that of a folder is its page. */
function pathOf(url: string): string {
  const path = decode(url.replace(/[?#].*$/, '')).replace(/^\/+/, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function renderNotFound(file: SiteFile | undefined): string | Promise<string> {
  return file?.render() ?? ''
}
