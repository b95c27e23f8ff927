import { rootFrom } from '../app/routes'
import type { Route } from '../app/routes'
import { languages } from '../content/languages'
import type { Story } from '../model/story'
import { aloneScript, bootScript } from './bootScripts'
import { writeDocument } from './document'
import { findClasses } from './findClasses'
import { firstStyle } from './firstStyle'
import { fontFaces } from './fontFaces'
import icon from './icon.svg?raw'
import { pageHead } from './pageHead'
import { splitFontFaces } from './sheets'
import type { Entry, PageScripts, Renderer, SiteAssets } from './siteAssets'

/** Shows the line in the language that the boot script found the reader to wish. */
const showOffer = `${languages
  .map(({ tag }) => `[data-wished='${tag}'] [data-offer='${tag}']`)
  .join(',')}{display:block}`

/** What a page that is one file cannot give: other languages, files to save, pages for other sites. */
const hideOnline = `[data-offer],[hreflang],[download],[data-save],:has(+[data-save]),
[data-door=share],nav a:not([href]),:has(>[data-door])~a:not([href]),
[data-page=present] p:not(footer *):has(>a:not([href])){display:none}`

interface Filling {
  readonly renderer: Renderer
  readonly entry: Entry
  /** A second script, of this kind of page alone. */
  readonly further?: Entry
  /** Names of the files with the words of the page's script. */
  readonly words: readonly string[]
  /** What React rendered, and takes over. */
  readonly body: string
  /** What the page's script works with; left out where it fetches that. */
  readonly data?: unknown
  /** Whether the body asks for the whole sheet after what stands first: the head has the rules for that. */
  readonly hasSheet?: boolean
  /** Rules that follow from the story's ids. */
  readonly style?: string
}

/** A page of the story, of whatever kind, with its script and what that will ask for. */
export function storyDocument(
  story: Story,
  route: Route,
  assets: SiteAssets,
  { renderer, entry, further, words, body, data, hasSheet = false, style }: Filling,
): string {
  const root = rootFrom(route)
  const carried = assets.carried?.(route.page === 'read' ? route.path : 'none')
  const base = process.env.ACCORD_BASE_URL
  const site = base && new URL(route.path === '' ? '.' : `${route.path}/`, base).href
  const sheets = assets.sheets(renderer, root)
  const split = sheets.map((sheet) => ({ ...sheet, ...splitFontFaces(sheet.css) }))
  const first = hasSheet ? findClasses(body) : undefined
  const scripts = assets.scripts(entry, root)
  const wordsFiles = words.flatMap((name) => {
    const href = assets.preload(`src/content/interface/${route.language.id}/${name}.ts`, root)
    return href === undefined ? [] : [href]
  })
  return writeDocument({
    language: story.words.locale.tag,
    page: route.page,
    ...pageHead({
      story,
      route,
      baseUrl: process.env.ACCORD_BASE_URL,
      preloads: wordsFiles,
    }),
    // Small enough to stand in the page.
    icon: `data:image/svg+xml,${encodeURIComponent(icon.replace(/\n\s*/g, ''))}`,
    styles: [
      ...split.map(({ rest, id }) => ({
        css: first ? firstStyle(rest, first) : rest,
        ...(id === undefined ? {} : { id }),
      })),
      ...(languages.length > 1 ? [{ css: showOffer }] : []),
      ...(style === undefined ? [] : [{ css: style }]),
      ...(carried === undefined ? [] : [{ css: hideOnline }]),
    ],
    fontFaces: fontFaces(split.map(({ faces }) => faces).join(''), story),
    bootScript: carried === undefined ? bootScript : bootScript + aloneScript(site),
    scripts: further ? joinScripts(scripts, assets.scripts(further, root)) : scripts,
    body: `<div id="root">${body}</div>`,
    data,
    ...(carried === undefined ? {} : { carried }),
    hasPolicy: assets.isFinal,
  })
}

/** Each address once, the first one's before the second's. */
function joinScripts(first: PageScripts, second: PageScripts): PageScripts {
  const join = (part: keyof PageScripts) => [...new Set([...first[part], ...second[part]])]
  return { modules: join('modules'), inline: join('inline'), preloads: join('preloads') }
}
