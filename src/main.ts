import { pickLook } from './app/addressState'
import { enlivenPage } from './app/browse/enlivenPage.dom'
import { watchThemeSwitch } from './app/browse/watchThemeSwitch.dom'
import { watchDoors } from './app/door/watchDoors.dom'
import { fetchPageData } from './app/fetchPageData.dom'
import { findWay } from './app/find/findWay.dom'
import type { PageData } from './app/pageData'
import { pressAgain } from './app/pressAgain.dom'
import { readRoute } from './app/readRoute.dom'
import { shareWay } from './app/share/shareWay.dom'
import { showStill } from './app/showStill.dom'
import { sourceCardsFile } from './app/sourceFiles'
import { watchLanguageLinks } from './app/watchLanguageLinks.dom'
import { watchMovedParts } from './app/watchMovedParts.dom'
import { watchSources } from './evidence/watchSources.dom'
import { bringPieces } from './platform/bringPieces.dom'
import { waitForLoad, waitForReader } from './platform/waitFor'
import { openForPrint } from './platform/openForPrint'
import { watchCopyButtons } from './platform/watchCopyButtons'
import { watchHashTarget } from './platform/watchHashTarget'
import { watchOpened } from './platform/watchOpened.dom'
import './styles/fonts.css'
import './styles/fallbackFonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'

// The page is complete: this makes its buttons work, and brings what else comes alive.
const { plain } = document.documentElement.dataset
const route = readRoute()

// An old browser keeps the page as it is without scripts.
if (document.getElementById('root') && plain === undefined) start(document.documentElement)

function start({ dataset }: HTMLElement) {
  dataset.scripted = 'alive'
  watchHashTarget()
  watchThemeSwitch()
  watchLanguageLinks()
  watchDoors({ find: findWay(route), share: shareWay() })
  if (route.page === 'read') {
    watchMovedParts(route)
    watchSources(sourceCardsFile)
    openForPrint()
    watchOpened()
    bringPieces()
    let known: PageData['charts']['known'] | undefined
    watchCopyButtons((query) => (known ? pickLook(query, known) : ''))
    enlivenPage(route, async () => {
      const data = await fetchPageData()
      known = data.charts.known
      return data
    }).catch(showStill)
  } else watchCopyButtons()
  pressAgain()
  // Without it the page is as it is, and is not kept.
  if (import.meta.env.PROD) keepForLater().catch(() => undefined)
}

async function keepForLater() {
  await waitForReader()
  await waitForLoad()
  const { watchNewer } = await import('./app/offline/watchNewer.dom')
  await watchNewer(route)
}
