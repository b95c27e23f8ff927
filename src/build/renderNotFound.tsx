import '../styles/tokens.css'
import '../styles/base.css'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Route } from '../app/routes'
import { nameWindow } from '../model/nameStory'
import type { Story } from '../model/story'
import { notFoundBootScript } from './bootScripts'
import { writeDocument } from './document'
import { NotFound } from './NotFound'
import type { SiteAssets } from './siteAssets'

interface TranslatedStory {
  /** Of its page to read. */
  readonly read: Route
  readonly story: Pick<Story, 'words'>
}

/**
 * The page that a host sends for an address that does not exist, in all languages one below the
 * other: `stories` is the first story in each of its languages, `others` are the others in each of theirs. It fetches nothing, since it cannot know from where; `site` is where the site will stand,
 * if the builder said so.
 */
export function renderNotFound(
  stories: readonly [TranslatedStory, ...TranslatedStory[]],
  others: readonly TranslatedStory[],
  assets: SiteAssets,
  site: string | undefined,
): string {
  const { notFound, locale } = stories[0].story.words
  const parts = stories.map(({ read, story }) => ({
    read,
    words: story.words.notFound,
    others: others
      .filter((other) => other.read.language === read.language)
      .map((other) => ({ title: other.story.words.story.title, path: other.read.path })),
  }))
  return writeDocument({
    language: locale.tag,
    page: 'not-found',
    title: nameWindow(notFound.title, stories[0].story.words),
    description: notFound.text,
    head: ['<meta name="robots" content="noindex" />'],
    styles: assets.sheets('renderNotFound', '/'),
    bootScript: notFoundBootScript,
    scripts: { modules: [], inline: [], preloads: [] },
    body: renderToStaticMarkup(<NotFound parts={parts} root={site ?? '/'} />),
    hasPolicy: assets.isFinal,
  })
}
