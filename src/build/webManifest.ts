import { addressOf, rootFrom } from '../app/routes'
import type { Route } from '../app/routes'
import { nameStory } from '../model/nameStory'
import type { Story } from '../model/story'

/** Colors of the light theme, before a page has any of its own. */
const paper = '#fbf9f4'

/** What a browser needs to install the site in a page's language; `route` is the page to read. */
export function webManifest({ words }: Story, route: Route): string {
  const { page, story, locale } = words
  const icons = rootFrom(route) + 'icons/'
  const png = (size: number, name: string, purpose: string) => ({
    src: `${icons}${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    name: story.name === undefined ? story.title : `${story.name} · ${story.title}`,
    short_name: nameStory(words),
    description: story.description,
    lang: locale.tag,
    start_url: './',
    scope: rootFrom(route),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [png(192, '192', 'any'), png(512, '512', 'any'), png(512, 'maskable', 'maskable')],
    shortcuts: [{ name: page.present, url: addressOf('present', route) }],
  })
}
