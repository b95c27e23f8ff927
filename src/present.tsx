import { createElement } from 'react'
import { KeptPage } from './app/KeptPage'
import { loadPresentWords } from './app/present/deck/loadPresentWords'
import type { PresentData } from './app/present/deck/presentData'
import { PresentPage } from './app/present/PresentPage'
import { readPageData } from './app/pageDataElement.dom'
import { pressAgain } from './app/pressAgain.dom'
import { showStill } from './app/showStill.dom'
import { watchLanguageLinks } from './app/watchLanguageLinks.dom'
import { mountComponent } from './platform/mountComponent'

const root = document.getElementById('root')
const { language = '', plain } = document.documentElement.dataset
const data = readPageData() as PresentData | undefined

// Steps that no style shows one at a time would only lose their order to drawings.
const isStyled = getComputedStyle(document.body).marginTop === '0px'

// An old browser keeps the steps as they are without scripts.
if (root && data && plain === undefined && isStyled) {
  document.documentElement.dataset.scripted = 'alive'
  // Paper without answers, for a class; an answer that is shown on the stage is not hidden there.
  const answers = new URLSearchParams(location.search).get('answers')
  if (answers === 'off') document.documentElement.dataset.answers = answers
  watchLanguageLinks()
  enliven(root, data).catch(showStill)
}

/**
 * The deck stands in the page already, one step below the other; now it shows one at a time. It is
 * drawn before the still one and takes the texts out of it; then that one goes.
 */
async function enliven(still: HTMLElement, pageData: PresentData) {
  const words = await loadPresentWords(language)
  const live = document.createElement('div')
  live.id = still.id
  still.removeAttribute('id')
  still.dataset.still = ''
  still.before(live)
  const onReady = () => {
    still.remove()
    pressAgain()
  }
  const deck = createElement(PresentPage, { data: pageData, words, onReady })
  mountComponent(live, KeptPage, { id: live.id, children: deck }, showStill)
}
