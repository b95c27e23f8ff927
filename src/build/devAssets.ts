import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EnvironmentModuleNode, RunnableDevEnvironment } from 'vite'
import type { Entry, Renderer, Sheet, SiteAssets } from './siteAssets'

const renderers: readonly Renderer[] = [
  'renderPage',
  'renderText',
  'renderDeck',
  'renderHandout',
  'renderEmbed',
  'renderNotFound',
]

/** Vite's own scripts: they must run before any of ours. */
const devScripts = ['/@vite/client', '/@id/@vitejs/plugin-react/preamble']

/** The sources as the development server gives them, with addresses from its root. */
export async function devAssets(environment: RunnableDevEnvironment): Promise<SiteAssets> {
  const loaded = await Promise.all(
    renderers.map(async (name) => [name, await findSheets(environment, name)] as const),
  )
  const sheets = new Map<Renderer, readonly Sheet[]>(loaded)
  return {
    isFinal: false,
    sheets: (renderer) => sheets.get(renderer) ?? [],
    sheetFile: () => undefined,
    scripts: (entry: Entry) => ({
      modules: [...devScripts, `/${entry}`],
      inline: [],
      preloads: [],
    }),
    preload: () => undefined,
    readBase64: (address) =>
      readFileSync(join(environment.config.root, address)).toString('base64'),
  }
}

/** The styles of a renderer and of all that it imports, also later; what is imported first. */
async function findSheets(
  environment: RunnableDevEnvironment,
  renderer: Renderer,
): Promise<readonly Sheet[]> {
  const seen = new Set<string>()
  const sheets: Sheet[] = []
  const visit = async (url: string, node?: EnvironmentModuleNode) => {
    const known = node ?? (await environment.moduleGraph.getModuleByUrl(url))
    const id = known?.id ?? url
    if (seen.has(id)) return
    seen.add(id)
    if (url.endsWith('.css')) {
      const sheet = await environment.runner.import<{ default: string }>(`${url}?inline`)
      sheets.push({ css: sheet.default, id })
      return
    }
    // A module that is imported later is not yet in the graph with what it imports.
    await environment.transformRequest(url)
    const module = await environment.moduleGraph.getModuleByUrl(url)
    for (const imported of module?.importedModules ?? []) {
      if (/^\/src\/.*\.(tsx?|css)$/.test(imported.url)) await visit(imported.url, imported)
    }
  }
  await visit(`/src/build/${renderer}.tsx`)
  return sheets
}
