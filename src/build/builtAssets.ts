import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import { laterStyle } from './firstStyle.ts'
import { dropFontFaces, mapAddresses } from './sheets.ts'
import type { Entry, Renderer, SiteAssets } from './siteAssets'

export interface Built {
  /** What readers get: its folder, Vite's manifest of it, and the text of the script of embedded pages. */
  readonly dist: string
  readonly client: Manifest
  readonly embedScript: string
  /** The renderers, built as well: their styles are those of the pages. */
  readonly rendererFolder: string
  readonly renderers: Manifest
}

/** The assets of a build. Throws where a renderer or a script is not in the manifests. */
export function builtAssets(built: Built): SiteAssets {
  const { dist, client, embedScript, rendererFolder, renderers } = built
  // Many pages stand equally deep and have the same styles.
  const styles = new Map<string, string>()
  const styleOf = (renderer: Renderer, root: string) => {
    const known = styles.get(`${renderer} ${root}`)
    if (known !== undefined) return known
    const files = findStyles(renderers, `src/build/${renderer}.tsx`)
    const texts = files.map((file) => readFileSync(join(rendererFolder, file), 'utf8').trim())
    const style = mapAddresses(texts.join(''), (address) => root + inAssets(address))
    styles.set(`${renderer} ${root}`, style)
    return style
  }
  return {
    isFinal: true,
    sheets: (renderer, root) => [{ css: styleOf(renderer, root) }],
    sheetFile: (renderer) => {
      const css = laterStyle(dropFontFaces(styleOf(renderer, '../')))
      const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
      return { path: `assets/style-${hash}.css`, css }
    },
    scripts: (entry, root) =>
      entry === 'src/embed.ts'
        ? { modules: [], inline: [embedScript], preloads: [] }
        : findScripts(client, entry, root),
    preload: (source, root) => {
      const file = client[source]?.file
      return file === undefined ? undefined : root + file
    },
    readBase64: (address) => readFileSync(join(dist, inAssets(address))).toString('base64'),
  }
}

/** The address of an asset below the site's root, however its sheet names it. */
function inAssets(address: string): string {
  return `assets/${address.split('/').at(-1) ?? ''}`
}

function findScripts(manifest: Manifest, entry: Entry, root: string) {
  const key = entry === 'src/main.ts' ? 'index.html' : entry
  const chunk = manifest[key]
  if (!chunk) throw new Error(`${key} is not in the manifest of the build`)
  const imports = (chunk.imports ?? []).flatMap((name) => manifest[name]?.file ?? [])
  return {
    modules: [root + chunk.file],
    inline: [],
    preloads: imports.map((file) => root + file),
  }
}

/** The style sheets of a module and of all that it imports, also later; what is imported first. */
function findStyles(manifest: Manifest, entry: string): readonly string[] {
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`${key} is not in the manifest of the renderers`)
    chunk.imports?.forEach(visit)
    for (const file of chunk.css ?? []) files.add(file)
    // Renderers are asked for by the list of pages, with which they may share a chunk.
    chunk.dynamicImports?.filter((later) => !later.startsWith('src/build/')).forEach(visit)
  }
  visit(entry)
  return [...files]
}
