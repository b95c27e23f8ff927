import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { KeptPage } from './app/KeptPage'
import { loadPresentWords } from './app/present/deck/loadPresentWords'
import type { PresentData } from './app/present/deck/presentData'
import { PresentPage } from './app/present/PresentPage'
import { readPageData } from './app/pageDataElement.dom'
import { showStill } from './app/showStill.dom'
import { watchLanguageLinks } from './app/watchLanguageLinks.dom'

const root = document.getElementById('root')
const { language = '', plain } = document.documentElement.dataset
const data = readPageData() as PresentData | undefined

// An old browser keeps the steps as they are without scripts.
if (root && data && plain === undefined) {
  document.documentElement.dataset.scripted = 'alive'
  watchLanguageLinks()
  enliven(root, data).catch(showStill)
}

/** The deck stands in the page already, one step below the other; now it shows one at a time. */
async function enliven(element: HTMLElement, pageData: PresentData) {
  const words = await loadPresentWords(language)
  hydrateRoot(
    element,
    <StrictMode>
      <KeptPage id={element.id}>
        <PresentPage data={pageData} words={words} />
      </KeptPage>
    </StrictMode>,
    { onCaughtError: showStill },
  )
}
