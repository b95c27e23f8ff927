import type { EmbedRoute } from '../app/embed/embedRoutes'
import { nameStory } from '../model/nameStory'
import type { Story } from '../model/story'
import { estimatedWidth, estimateHeight } from './estimateHeight'
import { oembed } from './oembed'

/**
 * What sites ask for that embed a page by its address: they need full ones, so there is none while
 * the builder has not said where the site will stand.
 */
export function oembedCard(story: Story, route: EmbedRoute, site: string | undefined) {
  if (!site) return undefined
  const address = (path: string) => new URL(path === '' ? '.' : `${path}/`, site).href
  const src = address(route.path)
  const text = oembed({
    title: route.title,
    src,
    href: address(route.read.path) + route.hash,
    width: estimatedWidth,
    height: estimateHeight(story, route),
    siteName: nameStory(story.words),
    siteUrl: address(''),
  })
  return { text, address: `${src}oembed.json` }
}
