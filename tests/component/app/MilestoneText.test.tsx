import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { MomentNumbers } from '../../../src/app/browse/MomentNumbers'
import { MomentSources } from '../../../src/app/browse/MomentSources'
import { PageText } from '../../../src/app/browse/PageText'
import { routeFor } from '../../../src/app/routes'
import { loadFacts } from '../../../src/build/loadFacts'
import { buildStory } from '../../../src/model/story'
import { InEnglish, english } from '../../fixtures/language'
import { ReadablePage } from '../../fixtures/ReadablePage'

afterEach(cleanup)

const story = buildStory(loadFacts().facts, english.words)
const { moment, story: own } = english.words
const main = story.milestones.filter(({ lane }) => lane === 'main')
const first = main[0]
const show = (part: string) => render(<PageText story={story} part={part} />).container
const showPage = (page: 'sources' | 'about') =>
  render(<ReadablePage story={story} route={routeFor('en', page)} />).container

describe.each(main)('the moment $id', (milestone) => {
  it('opens with date, title, lead, its first statements, and one word for their sources', () => {
    const text = show(milestone.id)
    const heading = screen.getByRole('heading', { level: 2, name: milestone.title })
    expect(heading.id).toBe(`${milestone.id}-title`)
    const open = textOutsideFolds(text)
    const first = milestone.statements.filter(({ isFirst }) => isFirst)
    expect(first.length).toBeGreaterThan(0)
    for (const words of [milestone.when, milestone.lead, ...first.map((one) => one.text)]) {
      expect(open).toContain(words)
    }
    expect(open).not.toMatch(/\[\d+\]/)
  })

  it('cites for each statement all sources that it has', () => {
    const text = show(milestone.id)
    for (const statement of milestone.statements) {
      const paragraph = [...text.querySelectorAll('p')].find((one) =>
        one.textContent.includes(statement.text),
      )
      const cited = paragraph?.querySelector<HTMLElement>('a[data-cites]')?.dataset.cites
      expect(cited?.split(' ')).toEqual(
        expect.arrayContaining(statement.sources.map(({ id }) => id)),
      )
    }
  })

  it('shows its chief quotation and chart, its other quotations in folds, each once', () => {
    const text = show(milestone.id)
    const figures = [...text.querySelectorAll('figure')].map(({ id }) => id)
    const [chief, ...others] = milestone.quotes.map(({ id }) => `quote-${id}`)
    const [chart] = milestone.charts.map(({ id }) => id)
    expect(figures.sort()).toEqual([chief, ...others, chart].map(String).sort())
    const open = [...text.querySelectorAll('figure:not(details figure)')].map(({ id }) => id)
    expect(open.sort()).toEqual([chief, chart].map(String).sort())
  })

  it('says what its other charts show until they are fetched, and leads to them', () => {
    const text = show(milestone.id)
    const [, ...others] = milestone.charts
    for (const { id, title } of others) {
      const place = text.querySelector(`details [data-brings] [id="${id}"]`)?.parentElement
      expect(place?.dataset.brings).toBe(`pieces/${milestone.id}-numbers.html`)
      const link = within(place ?? text).getByRole('link', { name: title, hidden: true })
      expect(link.getAttribute('href')).toBe(`embed/chart/${id}/`)
    }
    const { container } = showPiece(<MomentNumbers story={story} milestone={milestone} />)
    const charts = [...container.querySelectorAll('figure')].map(({ id }) => id)
    expect(charts).toEqual(others.map(({ id }) => id))
  })

  it('says at the fold what is wrong with the assertions in it', () => {
    show(milestone.id)
    const claims = milestone.statements.flatMap((one) => one.claims)
    const count = (verdict: string) => claims.filter((one) => one.verdict === verdict).length
    const [summary] = screen.getAllByText(moment.record, { selector: 'summary' })
    for (const verdict of ['contested', 'outdated', 'unconfirmed'] as const) {
      const said = moment.exception({ verdict, count: count(verdict) }, english.formats)
      if (count(verdict) > 0) expect(summary?.textContent).toContain(said)
      else expect(summary?.textContent).not.toContain(said)
    }
  })

  it('lists every source of it with what rests on each', () => {
    const text = show(milestone.id)
    const fold = text.querySelector(`[id="${milestone.id}-sources"]`)
    expect(fold?.querySelector('[data-brings] a')?.getAttribute('href')).toBe('sources/')
    const piece = showPiece(<MomentSources story={story} milestone={milestone} />).container
    const entries = [...piece.querySelectorAll('li')]
    const count = fold?.parentElement?.querySelector('summary span')?.textContent
    expect(count?.trim()).toBe(String(entries.length))
    const hrefs = entries.map((one) => one.querySelector('a')?.getAttribute('href'))
    for (const { id } of milestone.statements.flatMap(({ sources }) => sources)) {
      expect(hrefs).toContain(`sources/#source-${id}`)
    }
    for (const entry of entries) {
      const resting = [...entry.querySelectorAll('a[href^="#"]')].map((to) =>
        to.getAttribute('href'),
      )
      expect(resting.length).toBeGreaterThan(0)
      for (const hash of resting) {
        const isHere = hash === `#${milestone.id}` || text.querySelector(`[id="${hash?.slice(1)}"]`)
        expect(isHere, hash ?? '').toBeTruthy()
      }
    }
  })
})

/** What a fold holds, as its file has it. */
const showPiece = (piece: ReactElement) => render(piece, { wrapper: InEnglish })

/** What is seen before any fold is opened. */
function textOutsideFolds(text: HTMLElement): string {
  const copy = text.cloneNode(true) as HTMLElement
  for (const fold of copy.querySelectorAll('details')) fold.remove()
  return copy.textContent
}

describe('the steps below a moment', () => {
  const steps = (id: string, title: string) => {
    show(id)
    const links = within(screen.getByRole('navigation', { name: title })).queryAllByRole('link')
    return links.map((link) => link.getAttribute('href'))
  }

  it('lead to the one before and the one after, and from the last to what came later', () => {
    for (const [index, { id, title }] of main.entries()) {
      const [before, after] = [main[index - 1], main[index + 1]]
      expect(steps(id, title)).toEqual([
        ...(before ? [`#${before.id}`] : []),
        `#${after?.id ?? 'after'}`,
      ])
      cleanup()
    }
  })
})

describe('the other parts', () => {
  it('are nothing for a milestone that there is not', () => {
    expect(show('gone').innerHTML).toBe('')
  })

  it('open with the title, the story in a sentence and what it rests on', () => {
    const text = show('opening').textContent
    for (const words of [own.title, own.lead, own.scope]) expect(text).toContain(words)
    expect(show('start').textContent).toContain(own.basis)
    expect(screen.getByRole('link', { name: /^Start the story/ }).getAttribute('href')).toBe(
      `#${first?.id ?? ''}`,
    )
    expect(screen.getByRole('link', { name: own.basisLink }).getAttribute('href')).toBe('#about')
  })

  it('list every source with its address and what rests on it', () => {
    const text = showPage('sources')
    const addresses = new Map(
      [...text.querySelectorAll('article')].map(({ id, children }) => [
        id,
        [...children].flatMap((part) => part.querySelector('a')?.getAttribute('href') ?? []),
      ]),
    )
    for (const { id, url } of story.sources) expect(addresses.get(`source-${id}`)).toContain(url)
    expect(text.querySelector(`a[href="../#${first?.id ?? ''}"]`)).not.toBeNull()
  })

  it('explain the method and each word on how sure we are', () => {
    const text = showPage('about').textContent
    for (const words of english.words.about.paragraphs ?? []) expect(text).toContain(words)
    for (const { label, meaning } of Object.values(english.words.confidence)) {
      expect(text).toContain(label)
      expect(text).toContain(meaning)
    }
  })
})
