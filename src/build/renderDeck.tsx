import './baseStyle'
import { renderToStaticMarkup } from 'react-dom/server'
import { deckSteps } from '../app/present/deck/deckSteps'
import { presentData } from '../app/present/deck/presentData'
import { languageLinks } from '../app/languageLinks'
import { addressOf, rootFrom } from '../app/routes'
import type { Route } from '../app/routes'
import type { Story } from '../model/story'
import { SiteRootProvider } from '../ui/SiteRootContext'
import { RenderedDeck } from './RenderedDeck'
import type { SiteAssets } from './siteAssets'
import { storyDocument } from './storyDocument'

/** The projected page: all steps, one below the other, until its script shows one at a time. */
export function renderDeck(story: Story, route: Route, assets: SiteAssets): string {
  const steps = deckSteps(story)
  const data = presentData(story, steps, addressOf('read', route), languageLinks(route))
  const sourcesHref = addressOf('sources', route)
  const body = renderToStaticMarkup(
    <SiteRootProvider root={rootFrom(route)}>
      <RenderedDeck {...{ story, steps, data, sourcesHref }} />
    </SiteRootProvider>,
  )
  return storyDocument(story, route, assets, {
    renderer: 'renderDeck',
    entry: 'src/present.tsx',
    words: ['interface', 'presentInterface'],
    body,
    data,
  })
}
