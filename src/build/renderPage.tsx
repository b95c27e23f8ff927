import './baseStyle'
import { renderToStaticMarkup } from 'react-dom/server'
// For their styles alone: what comes alive is drawn in the browser.
import '../app/browse/LivePage'
import '../app/find/FindSearch'
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

/** A page that is read, complete before any script; what comes alive on it has empty places. */
export function renderPage(story: Story, route: Route, assets: SiteAssets): string {
  const data = route.page === 'read' ? pageData(story) : null
  const sheet = route.page === 'read' ? assets.sheetFile('renderPage') : undefined
  const body = renderToStaticMarkup(
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
    />,
  )
  return storyDocument(story, route, assets, {
    renderer: 'renderPage',
    entry: 'src/main.ts',
    words: [],
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
