import '../styles/tokens.css'
import '../styles/base.css'
import { renderToStaticMarkup } from 'react-dom/server'
import type { LanguageFacts } from '../content/languages'
import type { Story } from '../model/story'
import { notFoundBootScript } from './bootScripts'
import { writeDocument } from './document'
import { NotFound } from './NotFound'
import type { SiteAssets } from './siteAssets'

interface TranslatedStory {
  readonly language: LanguageFacts
  readonly story: Pick<Story, 'words'>
}

/**
 * The page that a host sends for an address that does not exist, in all languages one below the
 * other. It fetches nothing, since it cannot know from where; `site` is where the site will stand,
 * if the builder said so.
 */
export function renderNotFound(
  stories: readonly [TranslatedStory, ...TranslatedStory[]],
  assets: SiteAssets,
  site: string | undefined,
): string {
  const { notFound, page, locale } = stories[0].story.words
  const parts = stories.map(({ language, story }) => ({ language, words: story.words.notFound }))
  return writeDocument({
    language: locale.tag,
    page: 'not-found',
    title: `${notFound.title} · ${page.siteName}`,
    description: notFound.text,
    head: ['<meta name="robots" content="noindex" />'],
    styles: assets.sheets('renderNotFound', '/'),
    bootScript: notFoundBootScript,
    scripts: { modules: [], inline: [], preloads: [] },
    body: renderToStaticMarkup(<NotFound parts={parts} root={site ?? '/'} />),
    hasPolicy: assets.isFinal,
  })
}
