import '../styles/tokens.css'
import '../styles/base.css'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Story } from '../model/story'
import { notFoundBootScript } from './bootScripts'
import { writeDocument } from './document'
import { NotFound } from './NotFound'
import type { SiteAssets } from './siteAssets'

/**
 * The page that a host sends for an address that does not exist. It fetches nothing, since it
 * cannot know from where; `site` is where the site will stand, if the builder said so.
 */
export function renderNotFound(story: Story, assets: SiteAssets, site: string | undefined): string {
  const { notFound, page, locale } = story.words
  return writeDocument({
    language: locale.tag,
    page: 'not-found',
    title: `${notFound.title} · ${page.siteName}`,
    description: notFound.text,
    head: ['<meta name="robots" content="noindex" />'],
    styles: assets.sheets('renderNotFound', '/'),
    bootScript: notFoundBootScript,
    scripts: { modules: [], inline: [], preloads: [] },
    body: renderToStaticMarkup(<NotFound words={notFound} root={site ?? '/'} />),
    hasPolicy: assets.isFinal,
  })
}
