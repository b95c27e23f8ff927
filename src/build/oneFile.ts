import type { Site, SiteFile } from './site'
import { mapAddresses } from './sheets.ts'
import type { Entry, SiteAssets } from './siteAssets'
import { bundleClassic } from './bundleClassic.ts'

/** What the page to read fetches, below its folder. */
const fetched = /^((page|find|sourceCards)\.json|(pieces|views)\/.+)$/

/** The pages to take along, by their folders below a page to read. */
const pages = [
  { from: 'index.html', to: 'take/accord-read.html' },
  { from: 'present/index.html', to: 'take/accord-present.html' },
]

/** Scripts and styles that stand in the page, with all that it fetches, of these rendered files. */
export async function oneFileAssets(
  root: string,
  assets: SiteAssets,
  rendered: readonly { readonly path: string; readonly text: string }[],
): Promise<SiteAssets> {
  // Such a page has no worker.
  const bundle = (entry: Entry) =>
    bundleClassic(root, entry, {
      'import.meta.env.PROD': 'false',
      'import.meta.url': "''",
    })
  const [read, present] = [await bundle('src/main.ts'), await bundle('src/present.tsx')]
  return {
    ...assets,
    sheets: (renderer, from) =>
      assets.sheets(renderer, from).map((sheet) => ({
        ...sheet,
        css: mapAddresses(
          sheet.css,
          (address) => `data:font/woff2;base64,${assets.readBase64(address)}`,
        ),
      })),
    sheetFile: () => undefined,
    scripts: (entry) => ({
      modules: [],
      inline: [entry === 'src/present.tsx' ? present : read],
      preloads: [],
    }),
    preload: () => undefined,
    carried: (folder) => {
      const start = folder === '' ? '' : `${folder}/`
      const below = rendered
        .filter(({ path }) => path.startsWith(start))
        .map(({ path, text }) => [path.slice(start.length), text] as const)
      return Object.fromEntries(below.filter(([address]) => fetched.test(address)))
    },
  }
}

/** The pages of a site of such assets that can be taken along. */
export function oneFiles({ files, homes }: Site): readonly SiteFile[] {
  return homes.flatMap((home) => {
    const start = home === '' ? '' : `${home}/`
    return pages.flatMap(({ from, to }) =>
      files
        .filter(({ path }) => path === start + from)
        .map(({ render }) => ({ path: start + to, render })),
    )
  })
}
