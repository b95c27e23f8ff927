import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app/App'
import { KeptPage } from './app/KeptPage'
import type { PageData } from './app/pageData'
import { routeFor } from './app/routes'
import { readPageData } from './app/pageDataElement.dom'
import { showStill } from './app/showStill.dom'
import './styles/fonts.css'
import './styles/fallbackFonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'

const root = document.getElementById('root')
const { language, page, scripted } = document.documentElement.dataset
const route = routeFor(language, page)
const data = readPageData() as PageData | null | undefined
// Only a page of text alone has none.
const isWhole = data !== undefined && (data !== null || route.page !== 'read')

// An old browser keeps the page as it is without scripts.
if (root && isWhole && scripted !== undefined) void enliven(root, data)

/** A built page is complete and only comes alive, in a transition: the reader goes first. */
async function enliven(element: HTMLElement, pageData: PageData | null) {
  const { words } = await route.language.loadInterface()
  startTransition(() => {
    hydrateRoot(
      element,
      <StrictMode>
        <KeptPage id={element.id}>
          <App route={route} words={words} data={pageData} />
        </KeptPage>
      </StrictMode>,
      { onCaughtError: showStill },
    )
  })
}
