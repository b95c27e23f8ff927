import './baseStyle'
import { renderToStaticMarkup } from 'react-dom/server'
import { embedData } from '../app/embed/embedData'
import { EmbedPage } from '../app/embed/EmbedPage'
import type { EmbedRoute } from '../app/embed/embedRoutes'
import { join, linkBetween, rootFrom, siblingsOf } from '../app/routes'
import { nameWindow } from '../model/nameStory'
import type { Story } from '../model/story'
import { embedBootScript } from './bootScripts'
import { writeDocument } from './document'
import { framedFontFaces } from './fontFaces'
import { oembedLink } from './oembed'
import { splitFontFaces } from './sheets'
import type { SiteAssets } from './siteAssets'

/**
 * A page for frames, complete as it is: nothing of it waits for a script or another file. `oembed`
 * is the address of its card.
 */
export function renderEmbed(
  story: Story,
  route: EmbedRoute,
  assets: SiteAssets,
  oembed: string | undefined,
): string {
  const root = rootFrom(route)
  const home = linkBetween(route, route.read)
  const { story: own, locale } = story.words
  const sheets = assets.sheets('renderEmbed', root)
  const { rest, faces } = splitFontFaces(sheets.map(({ css }) => css).join('\n'))
  return writeDocument({
    language: locale.tag,
    page: 'embed',
    title: route.kind === 'story' ? own.title : nameWindow(route.title, story.words),
    description: own.description ?? own.lead ?? own.title,
    head: [
      '<meta name="responsive-embedded-sizing" />',
      ...languageLinks(route),
      ...(oembed === undefined ? [] : [oembedLink(oembed, route.title)]),
    ],
    icon: `${root}icon.svg`,
    styles: [{ css: rest }],
    fontFaces: framedFontFaces(faces, story),
    bootScript: embedBootScript,
    scripts: assets.scripts('src/embed.ts', root),
    body: renderToStaticMarkup(<EmbedPage story={story} route={route} home={home} root={root} />),
    data: embedData(story, route),
    hasPolicy: assets.isFinal,
  })
}

/** Where the same page stands in other languages: what the option `lang` goes by. */
function languageLinks(route: EmbedRoute): readonly string[] {
  const siblings = siblingsOf(route.read)
  if (siblings.length < 2) return []
  const page = route.path.slice(route.read.path.length).replace(/^\//, '')
  return siblings.map(({ path, language }) => {
    const href = linkBetween(route, { path: join(path, page) })
    return `<link rel="alternate" hreflang="${language.tag}" href="${href}" />`
  })
}
