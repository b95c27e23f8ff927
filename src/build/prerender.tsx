import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/print.css'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App'
import { chartFiles } from './chartFiles'
import { contentPolicy } from './contentPolicy'
import { PageText } from '../app/browse/PageText'
import { buildFindIndex } from './buildFindIndex'
import { citeSources } from './citeSources'
import { writeSourceFile } from './exportSources'
import { jsonInPage, styleInPage } from './inPage'
import { deckSteps } from '../app/present/deck/deckSteps'
import { presentData } from '../app/present/deck/presentData'
import { loadFacts } from './loadFacts'
import { loadWords } from './loadWords'
import { pageHead } from './pageHead'
import { renderedProps } from './renderedProps'
import { addressOf, rootFrom, routes } from '../app/routes'
import type { Route } from '../app/routes'
import { sourceFiles } from '../app/sourceFiles'
import { languages } from '../content/languages'
import { checkContent } from '../model/check/checkContent'
import type { Facts } from '../model/content'
import { pageDataId } from '../app/pageDataId'

/** Key of the projected page's script in Vite's manifest. */
const presentEntry = 'src/present.tsx'

type Rendered = Awaited<ReturnType<typeof renderedProps>>

/** What Vite's manifest says of a built file. */
interface BuiltFile {
  readonly file: string
  /** Keys of the files that it imports at once. */
  readonly imports?: readonly string[]
}

export interface SiteInput {
  readonly manifest: Readonly<Record<string, BuiltFile>>
  /** The built index.html, without a page in it. */
  readonly shell: string
  /** Of all components; its addresses are relative to `assets`. */
  readonly style: string
  /** What the projected page has besides. */
  readonly presentStyle: string
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

  const files = await Promise.all(routes.map((route) => renderRoute(input, route, facts)))
  const lists = routes
    .filter(({ page }) => page === 'sources')
    .flatMap(({ path }) =>
      sourceFiles.map(({ name }) => ({
        path: `${path}/${name}`,
        text: writeSourceFile[name](facts.sources, facts.checked),
      })),
    )
  return { files: [...files.flat(), ...lists], problems: [] }
}

async function renderRoute(input: SiteInput, route: Route, facts: Facts) {
  const { story, props } = await renderedProps(route)
  if (route.page === 'present') return [await renderDeck(input, route, story)]
  const folder = route.path === '' ? '' : `${route.path}/`
  const text = renderPage(input, route, story, props)
  const site = { address: process.env.ACCORD_BASE_URL ?? '', ...input }
  return [
    { path: `${folder}index.html`, text },
    ...(route.page === 'read'
      ? [{ path: `${folder}find.json`, text: findFile(story, facts) }]
      : []),
    ...chartFiles(text, story, site).map((file) => ({ ...file, path: folder + file.path })),
  ]
}

/** What can be found on the page: fetched when a reader first looks for something. */
function findFile(story: Rendered['story'], facts: Facts): string {
  return JSON.stringify(buildFindIndex(story, facts, facts.spellings))
}

function renderPage(
  input: SiteInput,
  route: Route,
  story: Rendered['story'],
  props: Rendered['props'],
): string {
  const page = renderToString(
    <StrictMode>
      <App
        {...props}
        text={(part) => (
          <PageText
            story={story}
            part={part}
            home={addressOf('read', route)}
            present={addressOf('present', route)}
            citations={
              route.page === 'sources' ? citeSources(story.sources, story.checked.text) : undefined
            }
          />
        )}
      />
    </StrictMode>,
  )
  return fillShell(input, route, story, { page, data: props.data, words: ['interface'] })
}

async function renderDeck(input: SiteInput, route: Route, story: Rendered['story']) {
  // Loaded on its own, so that its style is in no other page.
  const { RenderedDeck } = await import('./RenderedDeck')
  const steps = deckSteps(story)
  const data = presentData(story, steps, addressOf('read', route))
  const sourcesHref = addressOf('sources', route)
  const page = renderToString(
    <StrictMode>
      <RenderedDeck {...{ story, steps, data, sourcesHref }} />
    </StrictMode>,
  )
  const { style, presentStyle } = input
  const own = { ...input, style: style + presentStyle, shell: withScript(input, presentEntry) }
  const text = fillShell(own, route, story, {
    page,
    data,
    words: ['interface', 'presentInterface'],
  })
  return { path: `${route.path}/index.html`, text }
}

/** The shell with another script than the one of the page to read. */
function withScript({ shell, manifest }: SiteInput, entry: string): string {
  const files = [entry, ...(manifest[entry]?.imports ?? [])].map((key) => manifest[key]?.file ?? '')
  const [script = '', ...imports] = files.map((file) => `./${file}`)
  return shell
    .replaceAll(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace(
      /<script type="module"[^>]*><\/script>/,
      [
        ...imports.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
        `<script type="module" crossorigin src="${script}"></script>`,
      ].join('\n    '),
    )
}

interface Filling {
  readonly page: string
  readonly data: unknown
  /** Names of the files with the words of the page's script. */
  readonly words: readonly string[]
}

function fillShell(
  input: SiteInput,
  route: Route,
  story: Rendered['story'],
  { page, data, words }: Filling,
): string {
  const { manifest, shell } = input
  const root = rootFrom(route)
  // It stands in the page itself, so that the first paint waits for nothing.
  const style = styleInPage(input.style, `${root}assets/`)
  const wordsFiles = words.flatMap((name) => {
    const file = manifest[`src/content/interface/${route.language.id}/${name}.ts`]?.file
    return file === undefined ? [] : [{ href: root + file, as: 'script' as const }]
  })
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
    preloads: [...fonts, ...wordsFiles],
    style,
  })
  return shell
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replaceAll(/(src|href)="\.\//g, `$1="${root}`)
    .replace(
      '<html lang="en">',
      `<html lang="${story.words.locale.tag}" data-page="${route.page}">`,
    )
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page)
    .replace('<!--data-->', () => dataElement(data))
}

function dataElement(data: unknown): string {
  return `<script type="application/json" id="${pageDataId}">${jsonInPage(data)}</script>`
}
