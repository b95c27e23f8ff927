import { act, cleanup, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/App'
import { FakeIntersectionObserver, stubBrowser } from '../../fixtures/browser'
import { english } from '../../fixtures/language'
import { renderPage } from './renderPage'

// Whole pages are rendered here, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let page: Awaited<ReturnType<typeof renderPage>>
let root: Root | undefined
const problems = vi.fn()

beforeAll(async () => {
  page = await renderPage()
})
beforeEach(() => {
  stubBrowser()
  problems.mockReset()
  localStorage.clear()
  document.body.innerHTML = `<div id="root">${page.html}</div>`
})
afterEach(() => {
  act(() => root?.unmount())
  cleanup()
  vi.unstubAllGlobals()
})

const container = () => document.getElementById('root') ?? document.body
const { nav, rail, theme } = english.words.page

function hydrate() {
  const logged = vi.spyOn(console, 'error').mockImplementation(problems)
  act(() => {
    root = hydrateRoot(
      container(),
      <StrictMode>
        <App {...page.live} />
      </StrictMode>,
      { onRecoverableError: problems, onUncaughtError: problems },
    )
  })
  logged.mockRestore()
}

describe('a page coming alive', () => {
  it.each([0, 320, 1184])('matches what was rendered, at a width of %i px', (width) => {
    vi.unstubAllGlobals()
    stubBrowser({ width })
    hydrate()
    expect(problems).not.toHaveBeenCalled()
    expect(document.querySelectorAll('main')).toHaveLength(1)
  })

  it.each(['dark', 'light', 'sepia', ''])('does so with "%s" as the stored theme', (stored) => {
    localStorage.setItem('accord-theme', stored)
    hydrate()
    expect(problems).not.toHaveBeenCalled()
    const shown = stored === 'dark' || stored === 'light' ? theme[stored] : theme.auto
    expect(screen.getByRole('button', { name: `${theme.label}: ${shown}` })).toBeTruthy()
  })

  it('keeps every node of the text as it was, without the code that made it', () => {
    const selector = 'h1, h2, h3, blockquote, table, figure svg'
    const text = document.querySelector('main')?.textContent
    const before = [...document.querySelectorAll(selector)]
    expect(before.length).toBeGreaterThan(50)
    hydrate()
    expect([...document.querySelectorAll(selector)]).toEqual(before)
    expect(before.every((node) => node.isConnected)).toBe(true)
    expect(document.querySelector('main')?.textContent).toBe(text)
  })

  it('keeps the text when the reader changes something', () => {
    hydrate()
    const heading = screen.getByRole('heading', { level: 1 })
    act(() => screen.getByRole('button', { name: `${theme.label}: ${theme.auto}` }).click())
    expect(screen.getByRole('button', { name: `${theme.label}: ${theme.light}` })).toBeTruthy()
    expect(heading.isConnected).toBe(true)
    act(() => FakeIntersectionObserver.all.forEach(({ callback }) => callback([])))
    expect(heading.isConnected).toBe(true)
    delete document.documentElement.dataset.theme
  })

  it('has all of the text where something has changed the page before, a translator say', () => {
    const text = document.querySelector('main')?.textContent ?? ''
    expect(text.length).toBeGreaterThan(10_000)
    const brand = document.querySelector('header a')
    if (brand?.lastChild) brand.lastChild.textContent = 'Согласие'
    hydrate()
    expect(problems).toHaveBeenCalled()
    expect(document.querySelector('main')?.textContent).toBe(text)
  })

  it('keeps a table open that the reader opened before', () => {
    const details = document.querySelector('figure details')
    details?.setAttribute('open', '')
    hydrate()
    expect(problems).not.toHaveBeenCalled()
    expect(details?.isConnected).toBe(true)
    expect(details?.hasAttribute('open')).toBe(true)
  })
})

describe('the read page', () => {
  it('has one main heading, a heading for each section, and no level left out', () => {
    hydrate()
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('names each milestone’s section by its title, in reading order', () => {
    hydrate()
    const titles = page.story.milestones
      .filter(({ lane }) => lane === 'main')
      .map(({ title }) => title)
    const sections = titles.map((name) => screen.getByRole('region', { name }))
    expect(sections.map(({ id }) => id)).toEqual(page.live.data?.milestones)
    const order = [...document.querySelectorAll('main > section')].filter((section) =>
      sections.includes(section as HTMLElement),
    )
    expect(order).toEqual(sections)
  })

  it('begins with a link past the timeline to the first milestone', () => {
    hydrate()
    const first = document.querySelector('a, button, [tabindex="0"]')
    expect(first?.textContent).toBe(nav.skip)
    expect(first?.getAttribute('href')).toBe('#policy-outlined')
  })

  it('offers no choice of language while there is one', () => {
    hydrate()
    const lists = screen.getAllByRole('navigation', { hidden: true })
    const labels = lists.map((list) => list.getAttribute('aria-label'))
    expect(labels).toContain(nav.label)
    expect(labels).not.toContain(english.words.page.languages)
  })

  it('follows the reading: the rail appears and both timelines name the section', () => {
    vi.unstubAllGlobals()
    stubBrowser({ width: 1184 })
    hydrate()
    const strip = () => document.querySelector(`nav[aria-label="${rail}"]`)
    expect(strip()?.hasAttribute('inert')).toBe(true)
    const report = (id: string, isIntersecting: boolean, bottom: number) =>
      act(() => {
        for (const { targets, callback } of FakeIntersectionObserver.all) {
          const target = [...targets].find((element) => element.id === id)
          const boundingClientRect = new DOMRect(0, bottom - 100, 100, 100)
          if (target) callback([{ target, isIntersecting, boundingClientRect }])
        }
      })
    report('timeline', false, -10)
    report('nine-delegates', true, 400)
    expect(strip()?.hasAttribute('inert')).toBe(false)
    const current = [...document.querySelectorAll('a[aria-current="true"]')]
    expect(current.map((link) => link.getAttribute('href'))).toEqual([
      '#nine-delegates',
      '#nine-delegates',
    ])
    report('timeline', true, 300)
    expect(strip()?.hasAttribute('inert')).toBe(true)
  })
})
