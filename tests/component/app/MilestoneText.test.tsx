// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PageText } from '../../../src/app/browse/PageText'
import { loadFacts } from '../../../src/build/loadFacts'
import { buildStory } from '../../../src/model/story'
import { english } from '../../fixtures/language'

afterEach(cleanup)

const story = buildStory(loadFacts().facts, english.words)
const { page, story: own } = english.words
const main = story.milestones.filter(({ lane }) => lane === 'main')
const first = main[0]
const show = (part: string) => render(<PageText story={story} part={part} />).container

describe.each(main)('the text of $id', (milestone) => {
  it('has date, title and lead, and each part under its own heading', () => {
    const text = show(milestone.id)
    const heading = screen.getByRole('heading', { level: 2, name: milestone.title })
    expect(heading.id).toBe(`${milestone.id}-title`)
    for (const words of [milestone.when, milestone.lead]) expect(text.textContent).toContain(words)
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    const parts = new Set(milestone.statements.map(({ part }) => page.parts[part]))
    expect(headings).toEqual(expect.arrayContaining([...parts]))
  })

  it('cites for each statement all sources that it has', () => {
    show(milestone.id)
    for (const { text, sources } of milestone.statements) {
      const paragraph = screen.getByText((_, element) =>
        Boolean(element?.matches('p') && element.textContent.startsWith(text)),
      )
      const cited = within(paragraph)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
      expect(cited).toEqual(
        expect.arrayContaining(sources.map(({ id }) => `sources/#source-${id}`)),
      )
    }
  })

  it('shows its quotations and charts', () => {
    const text = show(milestone.id)
    const figures = [...text.querySelectorAll('figure')].map(({ id }) => id)
    expect(figures.sort()).toEqual(
      [
        ...milestone.charts.map(({ id }) => id),
        ...milestone.quotes.map(({ id }) => `quote-${id}`),
      ].sort(),
    )
  })
})

describe('the steps below a milestone', () => {
  const steps = (id: string, title: string) => {
    show(id)
    const links = within(screen.getByRole('navigation', { name: title })).queryAllByRole('link')
    return links.map((link) => [link.textContent, link.getAttribute('href')])
  }

  it('lead to the one before and the one after, and no further than the ends', () => {
    for (const [index, { id, title }] of main.entries()) {
      const [before, after] = [main[index - 1], main[index + 1]]
      expect(steps(id, title)).toEqual([
        ...(before ? [[`${page.previous} ${before.title}`, `#${before.id}`]] : []),
        ...(after ? [[`${page.next} ${after.title}`, `#${after.id}`]] : []),
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
    for (const words of [own.title, own.lead, own.basis]) expect(text).toContain(words)
    expect(screen.getByRole('link', { name: own.basisLink }).getAttribute('href')).toBe('#about')
  })

  it('list every source with its address and what rests on it', () => {
    const text = show('sources-page')
    for (const { id, url } of story.sources) {
      const links = text.querySelectorAll(`[id="source-${id}"] a`)
      const addresses = [...links].map((link) => link.getAttribute('href'))
      expect(addresses).toContain(url)
    }
    expect(text.querySelector(`a[href="#${first?.id ?? ''}"]`)).not.toBeNull()
  })

  it('explain the method and each word on how sure we are', () => {
    const text = show('about-page').textContent
    for (const words of english.words.about.paragraphs) expect(text).toContain(words)
    for (const { label, meaning } of Object.values(english.words.confidence)) {
      expect(text).toContain(label)
      expect(text).toContain(meaning)
    }
  })
})
