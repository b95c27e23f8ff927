import './baseStyle'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
// For their styles alone: what comes alive is drawn in the browser.
import '../app/browse/LivePage'
import '../app/find/FindSearch'
import '../app/offline/OfflineStatus'
import { App } from '../app/App'
import { MomentNumbers } from '../app/browse/MomentNumbers'
import type { MomentPiece } from '../app/browse/momentPiece'
import { MomentSources } from '../app/browse/MomentSources'
import { PageText } from '../app/browse/PageText'
import { pageData } from '../app/pageData'
import { addressOf, rootFrom } from '../app/routes'
import type { Route } from '../app/routes'
import { ShareDialog } from '../app/share/ShareDialog'
import type { Citation } from '../model/citation'
import type { Milestone, Quote, Story } from '../model/story'
import { CiteText } from '../quotes/CiteText'
import { LanguageProvider } from '../ui/LanguageContext'
import type { SiteAssets } from './siteAssets'
import { storyDocument } from './storyDocument'
import { writeFragment } from './writeFragment'

/** The page to read, complete before any script; what comes alive on it has empty places. */
export function renderPage(story: Story, route: Route, assets: SiteAssets): string {
  const sheet = assets.sheetFile('renderPage')
  const body = renderToStaticMarkup(
    <App
      route={route}
      words={story.words}
      data={pageData(story)}
      text={(part) => (
        <PageText
          story={story}
          part={part}
          present={addressOf('present', route)}
          root={rootFrom(route)}
          sheet={sheet && rootFrom(route) + sheet.path}
        />
      )}
    />,
  )
  return storyDocument(story, route, assets, {
    renderer: 'renderPage',
    entry: 'src/main.ts',
    words: [],
    body,
    hasSheet: sheet !== undefined,
  })
}

/** What a fold of a moment holds, as a file that the page to read fetches when it opens. */
export function renderMomentPiece(story: Story, milestone: Milestone, piece: MomentPiece): string {
  const Piece = { numbers: MomentNumbers, sources: MomentSources }[piece]
  return writePiece(story, <Piece story={story} milestone={milestone} />)
}

/** What the menu of a quotation shows, as such a file. */
export function renderCite(story: Story, quote: Quote, citations: readonly Citation[]): string {
  return writePiece(story, <CiteText quote={quote} citations={citations} />)
}

function writePiece(story: Story, piece: ReactNode): string {
  return writeFragment(
    <LanguageProvider language={story}>
      <div data-piece="">{piece}</div>
    </LanguageProvider>,
  )
}

/** The dialog to share, as a file that the page to read fetches when it is wanted. */
export function renderShare(story: Story, route: Route): string {
  return renderToStaticMarkup(
    <LanguageProvider language={story}>
      <ShareDialog story={story} route={route} />
    </LanguageProvider>,
  )
}
