import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/print.css'
import { renderToStaticMarkup } from 'react-dom/server'
import { embedData } from '../app/embed/embedData'
import { embedDocument, splitFontFaces } from './embedDocument'
import { EmbedPage } from '../app/embed/EmbedPage'
import { embedRoutes } from '../app/embed/embedRoutes'
import type { EmbedRoute } from '../app/embed/embedRoutes'
import { estimatedWidth, estimateHeight } from './estimateHeight'
import { leadOut } from './leadOut'
import { oembed, oembedLink } from './oembed'
import { styleInPage } from './inPage'
import { loadFacts } from './loadFacts'
import { loadWords } from './loadWords'
import { linkBetween, rootFrom } from '../app/routes'
import { languages } from '../content/languages'
import { buildStory } from '../model/story'
import type { Story } from '../model/story'

export interface EmbedsInput {
  /** Of the embedded pages' components; its addresses are relative to `assets`. */
  readonly style: string
  /** Path of the built script below the site's root. */
  readonly script: string
}

interface SiteFile {
  readonly path: string
  readonly text: string
}

/** Every page for frames of other sites. The content must have been checked before. */
export async function renderEmbeds(input: EmbedsInput): Promise<readonly SiteFile[]> {
  const { facts } = loadFacts()
  const files = await Promise.all(
    languages.map(async (language) => {
      const story = buildStory(facts, await loadWords(language.id))
      return embedRoutes(language, story).flatMap((route) => renderEmbed(input, story, route))
    }),
  )
  return files.flat()
}

function renderEmbed(
  { style, script }: EmbedsInput,
  story: Story,
  route: EmbedRoute,
): readonly SiteFile[] {
  const root = rootFrom(route)
  const home = linkBetween(route, route.language)
  const { rest, faces } = splitFontFaces(styleInPage(style, `${root}assets/`))
  const body = renderToStaticMarkup(<EmbedPage story={story} route={route} home={home} />)
  const { page, story: own, locale } = story.words
  const card = oembedCard(story, route)
  const text = embedDocument({
    title: route.kind === 'story' ? own.title : `${route.title} · ${page.siteName}`,
    description: own.description,
    language: locale.tag,
    root,
    body: leadOut(body, home),
    data: embedData(story, route),
    style: rest,
    fontFaces: faces,
    script,
    links: [...languageLinks(route), ...(card ? [card.link] : [])],
  })
  return [
    { path: `${route.path}/index.html`, text },
    ...(card ? [{ path: `${route.path}/oembed.json`, text: card.text }] : []),
  ]
}

/** Where the same page stands in other languages: what the option `lang` goes by. */
function languageLinks(route: EmbedRoute): readonly string[] {
  if (languages.length < 2) return []
  const ownFolder = route.language.path === '' ? '' : `${route.language.path}/`
  const page = route.path.slice(ownFolder.length)
  return languages.map(({ tag, path }) => {
    const href = linkBetween(route, { path: path === '' ? page : `${path}/${page}` })
    return `<link rel="alternate" hreflang="${tag}" href="${href}" />`
  })
}

/** What sites ask for that embed by address; they need full ones. */
function oembedCard(story: Story, route: EmbedRoute) {
  const site = process.env.ACCORD_BASE_URL
  if (!site) return null
  const { page } = story.words
  const address = (path: string) => new URL(path === '' ? '.' : `${path}/`, site).href
  const src = address(route.path)
  const href = address(route.language.path) + route.hash
  const text = oembed({
    title: route.title,
    src,
    href,
    width: estimatedWidth,
    height: estimateHeight(story, route),
    siteName: page.siteName,
    siteUrl: address(''),
  })
  return { text, link: oembedLink(`${src}oembed.json`, route.title) }
}
