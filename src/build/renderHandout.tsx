import './baseStyle'
import { renderToStaticMarkup } from 'react-dom/server'
// For its styles alone: it opens from the page's header.
import '../app/find/FindSearch'
import { TextPage } from '../app/browse/TextPage'
import { choiceStyle } from '../app/handout/choiceStyle'
import { HandoutPage } from '../app/handout/HandoutPage'
import { addressOf, linkBetween } from '../app/routes'
import type { Route } from '../app/routes'
import type { Story } from '../model/story'
import { pageAddress } from './pageHead'
import type { SiteAssets } from './siteAssets'
import { storyDocument } from './storyDocument'

/** Sheets of paper for a class, for a story that has them. */
export function renderHandout(story: Story, route: Route, assets: SiteAssets): string {
  const addresses = {
    home: addressOf('read', route) || linkBetween(route, route),
    sources: addressOf('sources', route),
    present: addressOf('present', route),
    base: pageAddress(route, process.env.ACCORD_BASE_URL),
  }
  const body = renderToStaticMarkup(
    <TextPage route={route} words={story.words}>
      <HandoutPage story={story} addresses={addresses} />
    </TextPage>,
  )
  return storyDocument(story, route, assets, {
    renderer: 'renderHandout',
    entry: 'src/main.ts',
    further: 'src/handout.ts',
    words: [],
    body,
    style: choiceStyle(story),
  })
}
