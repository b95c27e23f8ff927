import { leaveLanguage, pickLook, putKeys } from './app/addressState'
import type { EmbedData } from './app/embed/embedData'
import { parseEmbedOptions } from './app/embed/embedOptions'
import { embedScriptWords } from './app/embed/embedScriptWords'
import { startSteps } from './app/embed/startSteps.dom'
import { connectFrame } from './app/embed/frameConnection.dom'
import { readPageData } from './app/pageDataElement.dom'
import { openLanguage, readLanguages } from './app/embed/rootOptions.dom'
import { keepInAddress } from './app/keepInAddress.dom'
import { startCharts } from './app/startCharts.dom'
import { watchPictureLinks } from './app/embed/watchPictureLinks.dom'
import { describeWith } from './charts/describeYear'
import { createSession } from './charts/session'
import { showTheme } from './platform/showTheme'
import { readQuery } from './platform/address'
import { watchCopyButtons } from './platform/watchCopyButtons'

// Everything stands in the page already: this keeps the frame's height and brings the page alive.
const element = document.getElementById('embed')
const data = readPageData() as EmbedData | undefined
const { language = '', plain } = document.documentElement.dataset
const words = embedScriptWords(language)
if (element && data && words && plain === undefined) {
  document.documentElement.dataset.scripted = 'alive'
  start(element, data, words)
}

function start(
  frame: HTMLElement,
  page: EmbedData,
  scriptWords: NonNullable<ReturnType<typeof embedScriptWords>>,
) {
  const options = parseEmbedOptions(readQuery(), {
    languages: readLanguages(),
    milestones: page.milestones.map(({ id }) => id),
    lanes: [...new Set(page.milestones.map(({ lane }) => lane))].filter((id) => id !== 'main'),
  })
  if (options.lang !== null) openLanguage(options.lang, leaveLanguage(readQuery()))

  let go: (id: string) => void = () => undefined
  const host = connectFrame(frame, page.id === '' ? 'embed' : page.id, (command) => {
    if (command.type === 'theme') showTheme(command.theme)
    else if (command.type === 'lang') {
      const { theme } = document.documentElement.dataset
      openLanguage(command.lang, putKeys(readQuery(), { theme }))
    } else go(command.at)
  })
  const { chartCursor } = scriptWords
  if (page.charts) {
    const session = createSession(page.charts, describeWith(page.charts, chartCursor))
    keepInAddress(session)
    let named = readFinding()
    const nameWindow = () => {
      document.title = document.title.replace(named, (named = readFinding()))
    }
    startCharts(session, chartCursor.keys)
    nameWindow()
    session.subscribe(nameWindow)
    watchPictureLinks()
  }
  if (page.kind === 'story') {
    go = startSteps(page, options, scriptWords, (at) => host.tell('state', { at }))
  }
  const { charts } = page
  watchCopyButtons((query) => (charts ? pickLook(query, charts.known) : ''))
  host.tell('ready', { kind: page.kind, id: page.id })
}

/** The finding of the view that is shown, of which the window has its name. */
function readFinding(): string {
  return document.querySelector('figcaption > :not([hidden]) > *')?.textContent ?? ''
}
