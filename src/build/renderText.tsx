import './baseStyle'
import { renderToStaticMarkup } from 'react-dom/server'
// For its styles alone: it opens from the page's header.
import '../app/find/FindSearch'
import { AboutPage } from '../app/browse/AboutPage'
import type { OtherStory } from '../app/browse/AboutPage'
import { SourcesPage } from '../app/browse/SourcesPage'
import { TextPage } from '../app/browse/TextPage'
import { addressOf, linkBetween, rootFrom } from '../app/routes'
import type { Route } from '../app/routes'
import type { Story } from '../model/story'
import { SiteRootProvider } from '../ui/SiteRootContext'
import { citationsOf } from './citeSources'
import type { SiteAssets } from './siteAssets'
import { storyDocument } from './storyDocument'

/** The page about a story, or that of its sources: text from top to bottom. */
export function renderText(
  story: Story,
  route: Route,
  assets: SiteAssets,
  stories: readonly OtherStory[],
): string {
  const home = addressOf('read', route)
  const others = stories.map((one) => ({ ...one, path: linkBetween(route, one) }))
  const body = renderToStaticMarkup(
    <TextPage route={route} words={story.words}>
      <SiteRootProvider root={rootFrom(route)}>
        {route.page === 'about' ? (
          <AboutPage story={story} home={home} others={others} />
        ) : (
          <SourcesPage story={story} home={home} citations={citationsOf(story)} />
        )}
      </SiteRootProvider>
    </TextPage>,
  )
  return storyDocument(story, route, assets, {
    renderer: 'renderText',
    entry: 'src/main.ts',
    words: [],
    body,
  })
}
