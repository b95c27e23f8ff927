import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { parsePage } from '../../../scripts/parsePage.js'
import { buildFindIndex } from '../../../src/build/buildFindIndex'
import { pieceFiles } from '../../../src/build/pieceFiles'
import { loadFacts } from '../../../src/build/loadFacts'
import { ChartFragment } from '../../../src/charts/ChartFragment'
import { viewsOf } from '../../../src/charts/chartViews'
import { builtStory } from '../../fixtures/builtStory'
import { ReadablePage } from '../../fixtures/ReadablePage'
import { routeFor } from '../../../src/app/routes'
import { spellings } from '../../../src/content/stories/accord/facts/spellings'
import { findHits, foldEntries } from '../../../src/app/find/findHits'
import { findKinds, findPages, parseFindIndex } from '../../../src/model/findIndex'
import type { FindIndex, FindPage } from '../../../src/model/findIndex'
import { parseTerms } from '../../../src/app/find/findTerms'
import { LanguageProvider } from '../../../src/ui/LanguageContext'

const plain = (text: string) => text.replaceAll(/\s+/g, ' ')
const { facts } = loadFacts()
let index: FindIndex
let folded: ReturnType<typeof foldEntries>
const pages = new Map<FindPage, { readonly document: Document; readonly text: string }>()

beforeAll(async () => {
  for (const page of findPages) {
    const route = routeFor('en', page)
    const { story } = await builtStory(route)
    index = buildFindIndex(story, facts, spellings)
    const html = renderToStaticMarkup(<ReadablePage {...{ story, route }} />)
    // A chart that is a view of another comes when it is wanted.
    const later = story.charts.flatMap((chart) =>
      chart.also.map((one) => (
        <ChartFragment
          key={one.id}
          chart={chart}
          nth={viewsOf(chart, story).findIndex(({ id }) => id === one.id)}
          headingLevel={3}
        />
      )),
    )
    const views = renderToStaticMarkup(
      <LanguageProvider language={story}>{later}</LanguageProvider>,
    )
    const pieces = await Promise.all(pieceFiles(story).map(({ render }) => render()))
    const document = parsePage(page === 'read' ? [html, views, ...pieces].join('') : html)
    const names = [...document.querySelectorAll('[aria-label]')].map((element) =>
      element.getAttribute('aria-label'),
    )
    // A quotation that folds is in two paragraphs.
    for (const summary of document.querySelectorAll('blockquote summary')) summary.remove()
    pages.set(page, { document, text: plain([document.body.textContent, ...names].join(' ')) })
  }
  folded = foldEntries(index)
})

const find = (text: string, lane = '', person = '') =>
  findHits(folded, parseTerms(text, index.spellings), { lane, person }).flatMap(({ hits }) =>
    hits.map(({ entry }) => entry.href),
  )

describe('the index of the pages', () => {
  it('leads to places that are there', () => {
    const missing = index.entries.filter(
      ({ page, href }) => !pages.get(page)?.document.getElementById(href.slice(1)),
    )
    expect(missing).toEqual([])
  })

  it('has no text that is not on its page', () => {
    const texts = index.entries.flatMap(({ page, title, details, texts }) =>
      [title, ...details, ...texts].map((text) => ({ page, text })),
    )
    expect(texts.length).toBeGreaterThan(500)
    const absent = texts.filter(({ page, text }) => !pages.get(page)?.text.includes(plain(text)))
    expect(absent).toEqual([])
  })

  it('has every milestone, quotation, claim, chart and source once, and all that is explained', () => {
    const countOf = (kind: string) => index.entries.filter((entry) => entry.kind === kind).length
    expect(findKinds.map(countOf)).toEqual([
      facts.milestones.length,
      facts.charts.length,
      facts.reasons.length,
      facts.claims.length,
      index.people.length,
      facts.quotes.length,
      (pages.get('about')?.document.querySelectorAll('dl > div[id]').length ?? 0) + 3,
      facts.sources.length,
    ])
    const places = index.entries.map(({ kind, page, href }) => `${kind} ${page} ${href}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('has no empty text', () => {
    const empty = index.entries.filter(({ title, details, texts }) =>
      [title, ...details, ...texts].some((text) => text.trim() === ''),
    )
    expect(empty).toEqual([])
  })

  it('passes the check that the page makes of it', () => {
    expect(parseFindIndex(JSON.parse(JSON.stringify(index)))).toEqual(index)
  })

  it('stays small: it is fetched while somebody waits', () => {
    expect(JSON.stringify(index).length).toBeLessThan(160_000)
  })
})

describe('what a reader finds in it', () => {
  it.each(spellings.map((group) => [group[0] ?? '', group] as const))(
    '%s, in whatever spelling',
    (name, group) => {
      const found = find(name)
      expect(found.length).toBeGreaterThan(0)
      for (const spelling of group) expect([...find(spelling)].sort()).toEqual([...found].sort())
    },
  )

  it.each([
    ['nine seats', '#nine-delegates'],
    ['korday', '#korday-2020'],
    ['130', '#claim-groups-130'],
    ['Vollebæk', '#quote-vollebaek'],
    ['Belarusians', '#census-composition'],
    ['Auyl', '#majilis-2007'],
    ['titular', '#term-4'],
    ['deported', '#why-many-peoples'],
    ['Spätaussiedler', '#why-those-who-left'],
  ])('%s leads to %s', (text, href) => {
    expect(find(text)).toContain(href)
  })

  it('is his own words and what names him, for a person', () => {
    const found = find('', '', 'vollebaek')
    expect(found).toEqual(
      expect.arrayContaining([
        ...['#nine-delegates', '#quote-vollebaek', '#source-uzdaily-vollebaek'],
      ]),
    )
    expect(found).not.toContain('#quote-odihr-2016')
    expect(find('', 'after', 'vollebaek')).toEqual([])
  })

  it('is of one lane only, its sources among it', () => {
    const found = find('', 'after')
    expect(found).toContain('#no-quota-2023')
    expect(found).toContain('#source-hrw-2026')
    expect(found).not.toContain('#nine-delegates')
    expect(found).not.toContain('#page')
  })
})
