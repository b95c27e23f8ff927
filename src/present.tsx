import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadPresentWords } from './app/present/loadPresentWords'
import type { PresentData } from './app/present/presentData'
import { PresentPage } from './app/present/PresentPage'
import { routeFor } from './app/routes'
import { readPageData } from './platform/pageDataElement'

const root = document.getElementById('root')
const { lang, dataset } = document.documentElement
const data = readPageData() as PresentData | undefined

if (root && data) void enliven(root, data)

/** The deck stands in the page already, one step below the other; now it shows one at a time. */
async function enliven(element: HTMLElement, pageData: PresentData) {
  const words = await loadPresentWords(routeFor(lang, dataset.page).language.id)
  const rendered = element.innerHTML
  hydrateRoot(
    element,
    <StrictMode>
      <PresentPage data={pageData} words={words} />
    </StrictMode>,
    { onUncaughtError: (error) => restore(element, rendered, error) },
  )
}

/** React empties a page in which something throws; all steps can then be read again. */
function restore(element: HTMLElement, rendered: string, error: unknown) {
  element.innerHTML = rendered
  delete document.documentElement.dataset.scripted
  reportError(error)
}
