import { JSDOM } from 'jsdom'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../scripts/parsePage.js'
import { EmbedPage } from '../../../src/app/embed/EmbedPage'
import { embedRoutes } from '../../../src/app/embed/embedRoutes'
import { DeckProvider } from '../../../src/app/present/deck/DeckContext'
import { KeysDialog } from '../../../src/app/present/deck/KeysDialog'
import { OverviewDialog } from '../../../src/app/present/deck/OverviewDialog'
import { SettingsDialog } from '../../../src/app/present/deck/SettingsDialog'
import { startDeck } from '../../../src/app/present/deck/deckState'
import { deckSteps } from '../../../src/app/present/deck/deckSteps'
import { wholeDeck } from '../../../src/app/present/deck/lesson'
import { presentData } from '../../../src/app/present/deck/presentData'
import { FindFound } from '../../../src/app/find/FindFound'
import { PresenterPanel } from '../../../src/app/present/presenter/PresenterPanel'
import { routeFor } from '../../../src/app/routes'
import { sourceFiles } from '../../../src/app/sourceFiles'
import { buildFindIndex } from '../../../src/build/buildFindIndex'
import { chartFiles } from '../../../src/build/chartFiles'
import { loadFacts } from '../../../src/build/loadFacts'
import { pageHead } from '../../../src/build/pageHead'
import { RenderedDeck } from '../../../src/build/RenderedDeck'
import { chartCsv } from '../../../src/charts/chartCsv'
import { languages } from '../../../src/content/languages'
import { findWebHost } from '../../../src/evidence/findWebHost'
import { InterfaceProvider } from '../../../src/ui/InterfaceContext'
import { assets, routes } from '../../fixtures/builtStory'
import { ReadablePage } from '../../fixtures/ReadablePage'
import { buildStory } from '../../../src/model/story'
import { pseudo, toPseudo } from '../../fixtures/pseudoLanguage'

const { facts } = loadFacts()
const story = buildStory(facts, pseudo)
const steps = deckSteps(story)
const deck = presentData(story, steps, '../')

/** Names that are the same in every language, and what sources and quotations print. */
const printed = [
  ...languages.map(({ label }) => label),
  ...sourceFiles.map(({ label }) => label),
  ...facts.figures.map(({ id }) => id),
  ...facts.sources.flatMap(({ title, publisher, url, author }) => [
    ...[title, publisher, url, findWebHost(url)?.replace(/\.$/, '') ?? ''],
    ...(author ? [author.family, author.given] : []),
  ]),
  ...facts.quotes.map(({ text }) => text),
].flatMap(splitPlain)

/** Spoken or shown to a reader, or put on the clipboard. */
const readable = [
  ...['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'],
  ...['data-say', 'data-copied', 'data-copy-failed'],
]

/** What is plain in a text and was not printed by a source. */
function findPlain(text: string): readonly string[] {
  return splitPlain(text).filter((chunk) => !isPrinted(chunk))
}

/** The stretches of plain letters in a text; of a list each of its own. */
function splitPlain(text: string): readonly string[] {
  return text
    .split(/[^A-Za-z0-9\s.,;:()'’“”"/&-]+|,(?=\S)|;(?=\s)/)
    .map((chunk) => chunk.replaceAll(/\s+/g, ' ').replaceAll(/^[^A-Za-z]+|[^A-Za-z]+$/g, ''))
    .filter((chunk) => chunk !== '')
}

/** A short word proves nothing unless it is all that was printed. */
function isPrinted(chunk: string): boolean {
  return chunk.length < 8 ? printed.includes(chunk) : printed.some((text) => text.includes(chunk))
}

/** Every text and readable attribute of a page that is neither words of the content nor printed. */
function findLeaks(page: ReactNode): readonly string[] {
  const document = parsePage(renderToStaticMarkup(page))
  const texts: string[] = []
  // NodeFilter.SHOW_TEXT, which only exists in a window.
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What is in another language says so.
    if (!node.parentElement?.closest('[lang], textarea')) texts.push(node.textContent ?? '')
  }
  for (const name of readable) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      texts.push(element.getAttribute(name) ?? '')
    }
  }
  return [...new Set(texts.flatMap(findPlain))]
}

it('makes English longer and leaves no plain letter', () => {
  const text = 'Every number, date and quotation on this page leads here.'
  expect(toPseudo(text)).not.toMatch(/[A-Za-z]/)
  expect(toPseudo(text).length).toBeGreaterThan(text.length * 1.2)
})

describe('no word stands outside of the content', () => {
  const pages = routes.filter(({ page }) => page !== 'present')
  it.each(pages)('on the page of “$page”', (route) => {
    expect(findLeaks(<ReadablePage {...{ story, route }} />)).toEqual([])
  })

  it('on the page to project', () => {
    expect(findLeaks(<RenderedDeck {...{ story, steps }} data={deck} sourcesHref="" />)).toEqual([])
  })

  it.each([
    ['of keys', <KeysDialog key="keys" onClose={doNothing} />],
    [
      'of steps',
      <OverviewDialog
        key="steps"
        data={deck}
        lesson={wholeDeck}
        steps={deck.steps.slice(1)}
        current={0}
        dispatch={doNothing}
        onClose={doNothing}
      />,
    ],
    [
      'of settings',
      <SettingsDialog
        key="settings"
        settings={{ size: 0, hasLetters: true }}
        isAwake
        onChange={doNothing}
        onClose={doNothing}
      />,
    ],
  ])('in the dialog %s', (_, dialog) => {
    expect(findLeaks(inDeck(dialog))).toEqual([])
  })

  it('beside the steps, for the teacher', () => {
    const leaks = deck.steps.flatMap((step) => [
      ...findLeaks(
        inDeck(
          <PresenterPanel
            handout={null}
            step={step}
            state={startDeck(deck.steps)}
            dispatch={doNothing}
            deck="a"
            isLinked
          />,
        ),
      ),
    ])
    expect(leaks).toEqual([])
  })

  it('on embedded pages', () => {
    const pages = embedRoutes(routeFor('en'), story)
    expect(pages.length).toBeGreaterThan(0)
    for (const route of pages) {
      expect(
        findLeaks(<EmbedPage story={story} route={route} home="../" root="../" />),
        route.path,
      ).toEqual([])
    }
  })

  it('in what can be found', () => {
    const { entries, lanes, people } = buildFindIndex(story, facts, [])
    const texts = [
      ...entries.flatMap(({ title, details, texts: longer }) => [title, ...details, ...longer]),
      ...[...lanes, ...people].map(({ name }) => name),
    ]
    expect(texts.flatMap(findPlain)).toEqual([])
  })

  it.each(routes)('in the head of the page “$page”', (route) => {
    const { title, head } = pageHead({ story, route, baseUrl: undefined, preloads: [] })
    const document = parsePage(head.join(''))
    const told = ['og:site_name', 'og:title', 'og:description'].map(
      (name) => `[property="${name}"]`,
    )
    const metas = [...document.querySelectorAll<HTMLMetaElement>(told.join())]
    const linked = document.querySelector('[type="application/ld+json"]')?.textContent ?? '{}'
    const { name, description } = JSON.parse(linked) as Readonly<Record<string, string>>
    const texts = [title, name, description, ...metas.map(({ content }) => content)]
    expect(texts).not.toContain(undefined)
    expect(texts.flatMap((text) => findPlain(text ?? ''))).toEqual([])
  })

  it('in pictures that are saved', () => {
    const pictures = chartFiles(story, assets, '').filter(({ path }) => path.endsWith('.svg'))
    expect(pictures.length).toBeGreaterThan(0)
    for (const { path, render } of pictures) {
      const { document } = new JSDOM(render(), { contentType: 'image/svg+xml' }).window
      const texts = [...document.querySelectorAll('text, title, desc')].map(
        ({ textContent }) => textContent,
      )
      expect(texts.flatMap(findPlain), path).toEqual([])
    }
  })

  it.each([
    ['before anything is looked for', '', false],
    ['with what was found', toPseudo('the'), true],
    ['with nothing found', 'zzzz', false],
  ])('in the search, %s', (_, text, isFound) => {
    const index = buildFindIndex(story, facts, [])
    const route = routes.find(({ page }) => page === 'read')
    if (!route) throw new Error('no page to read')
    const query = { text, lane: '', person: '' }
    const search = (
      <InterfaceProvider value={{ words: pseudo, formats: story.formats }}>
        <FindFound
          {...{ index, query, route }}
          find={pseudo.find}
          onLook={doNothing}
          onFollow={doNothing}
        />
      </InterfaceProvider>
    )
    expect(renderToStaticMarkup(search).includes('<mark')).toBe(isFound)
    expect(findLeaks(search).filter((leak) => leak !== text)).toEqual([])
  })

  it('in the files of numbers', () => {
    const charts = story.milestones.flatMap((milestone) => milestone.charts)
    const lines = charts.flatMap((chart) => chartCsv(chart, story).split('\n'))
    expect(lines.flatMap(findPlain)).toEqual([])
  })
})

function doNothing() {
  // Nobody is there to choose anything.
}

function inDeck(children: ReactNode) {
  return (
    <DeckProvider value={{ words: pseudo.present, formats: story.formats }}>
      {children}
    </DeckProvider>
  )
}
