import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './app/App'
import { chartFiles } from './app/chartFiles'
import { contentPolicy } from './app/contentPolicy'
import { PageText } from './app/browse/PageText'
import { buildFindIndex } from './app/find/buildFindIndex'
import { loadFacts } from './app/loadFacts'
import { loadWords } from './app/loadWords'
import { pageHead } from './app/pageHead'
import { renderedProps } from './app/renderedProps'
import { addressOf, rootFrom, routes } from './app/routes'
import type { Route } from './app/routes'
import { sourceFiles } from './app/sourceFiles'
import { spellings } from './content/facts/spellings'
import { languages } from './content/languages'
import { checkContent } from './model/checkContent'
import { pageDataId } from './platform/pageDataElement'

type Rendered = Awaited<ReturnType<typeof renderedProps>>

/** What Vite's manifest says of a built file. */
interface BuiltFile {
  readonly file: string
}

export interface SiteInput {
  readonly manifest: Readonly<Record<string, BuiltFile>>
  /** The built index.html, without a page in it. */
  readonly shell: string
  /** Of all components; its addresses are relative to `assets`. */
  readonly style: string
  /** The bytes of a built asset, in base64, by the last part of its address. */
  readonly readBase64: (name: string) => string
}

/** Every page as HTML; or, when the content has problems, these and no page. */
export async function renderSite(input: SiteInput) {
  const { facts, problems } = loadFacts()
  const loaded = await Promise.all(
    languages.map(async ({ id }) => [id, await loadWords(id)] as const),
  )
  const words = Object.fromEntries(loaded)
  const found = [...problems, ...checkContent(facts, words)]
  if (found.length > 0) return { files: [], problems: found }

  const files = await Promise.all(routes.map((route) => renderRoute(input, route)))
  const lists = routes
    .filter(({ page }) => page === 'sources')
    .flatMap(({ path }) =>
      sourceFiles.map(({ name, write }) => ({
        path: `${path}/${name}`,
        text: write(facts.sources, facts.checked),
      })),
    )
  return { files: [...files.flat(), ...lists], problems: [] }
}

async function renderRoute(input: SiteInput, route: Route) {
  const { story, props } = await renderedProps(route)
  const folder = route.path === '' ? '' : `${route.path}/`
  const text = renderPage(input, route, story, props)
  const site = { address: process.env.ACCORD_BASE_URL ?? '', ...input }
  return [
    { path: `${folder}index.html`, text },
    ...(route.page === 'read' ? [{ path: `${folder}find.json`, text: findFile(story) }] : []),
    ...chartFiles(text, story, site).map((file) => ({ ...file, path: folder + file.path })),
  ]
}

/** What can be found on the page: fetched when a reader first looks for something. */
function findFile(story: Rendered['story']): string {
  return JSON.stringify(buildFindIndex(story, loadFacts().facts, spellings))
}

function renderPage(
  input: SiteInput,
  route: Route,
  story: Rendered['story'],
  props: Rendered['props'],
): string {
  const { manifest, shell } = input
  const root = rootFrom(route)
  const style = rebase(input.style, `${root}assets/`)
  const wordsFile = manifest[`src/content/${route.language.id}/interface.ts`]?.file
  const fonts = [...style.matchAll(/url\(([^)]+-latin-wght[^)]+\.woff2)\)/g)].map((match) => ({
    href: match[1] ?? '',
    as: 'font' as const,
  }))
  const bootScript = /<script>([\s\S]*?)<\/script>/.exec(shell)?.[1] ?? ''
  const head = pageHead({
    story,
    route,
    baseUrl: process.env.ACCORD_BASE_URL,
    policy: contentPolicy([bootScript], [style]),
    preloads: [...fonts, ...(wordsFile ? [{ href: root + wordsFile, as: 'script' as const }] : [])],
    style,
  })
  const page = renderToString(
    <StrictMode>
      <App
        {...props}
        text={(part) => <PageText story={story} part={part} home={addressOf('read', route)} />}
      />
    </StrictMode>,
  )
  return shell
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replaceAll(/(src|href)="\.\//g, `$1="${root}`)
    .replace(
      '<html lang="en">',
      `<html lang="${story.words.locale.tag}" data-page="${route.page}">`,
    )
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page)
    .replace('<!--data-->', () => dataElement(props.data))
}

function dataElement(data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="${pageDataId}">${json}</script>`
}

/** The style stands in the page itself, so that the first paint waits for nothing: its addresses move with it. */
function rebase(style: string, assets: string): string {
  return style.trim().replaceAll(/url\(\.?\/assets\/([^)]+)\)/g, `url(${assets}$1)`)
}
