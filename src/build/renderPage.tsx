import './baseStyle'
import { StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from '../app/App'
import { PageText } from '../app/browse/PageText'
import { pageData } from '../app/pageData'
import { addressOf, rootFrom } from '../app/routes'
import type { Route } from '../app/routes'
import { ShareDialog } from '../app/share/ShareDialog'
import type { Story } from '../model/story'
import { LanguageProvider } from '../ui/LanguageContext'
import { citeSources } from './citeSources'
import type { SiteAssets } from './siteAssets'
import { storyDocument } from './storyDocument'

/** A page that is read, as HTML that React takes over as it stands. */
export function renderPage(story: Story, route: Route, assets: SiteAssets): string {
  const data = route.page === 'read' ? pageData(story) : null
  const sheet = route.page === 'read' ? assets.sheetFile('renderPage') : undefined
  const body = renderToString(
    <StrictMode>
      <App
        route={route}
        words={story.words}
        data={data}
        text={(part) => (
          <PageText
            story={story}
            part={part}
            home={addressOf('read', route)}
            present={addressOf('present', route)}
            sheet={sheet && rootFrom(route) + sheet.path}
            citations={
              route.page === 'sources' ? citeSources(story.sources, story.checked.text) : undefined
            }
          />
        )}
      />
    </StrictMode>,
  )
  return storyDocument(story, route, assets, {
    renderer: 'renderPage',
    entry: 'src/main.tsx',
    words: ['interface'],
    body,
    data,
    hasSheet: sheet !== undefined,
  })
}

/** The dialog to share, as a file that the page to read fetches when it is wanted. */
export function renderShare(story: Story): string {
  return renderToStaticMarkup(
    <LanguageProvider language={story}>
      <ShareDialog story={story} />
    </LanguageProvider>,
  )
}
