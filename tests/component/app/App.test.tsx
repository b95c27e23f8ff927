import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeIntersectionObserver, stubBrowser } from '../../fixtures/browser'
import { english } from '../../fixtures/language'
import { watchThemeSwitch } from '../../../src/app/browse/watchThemeSwitch.dom'
import { watchLanguageLinks } from '../../../src/app/watchLanguageLinks.dom'
import { comeAlive, place, showPage } from './comeAlive'
import { renderPage } from './renderPage'

let page: Awaited<ReturnType<typeof renderPage>>
let end: (() => void) | undefined
const problems = vi.fn()

beforeAll(async () => {
  page = await renderPage()
})
beforeEach(() => {
  stubBrowser()
  problems.mockReset()
  localStorage.clear()
  showPage(page.html)
})
afterEach(() => {
  end?.()
  end = undefined
  vi.unstubAllGlobals()
})

const { nav, rail, theme } = english.words.page

function enliven() {
  const logged = vi.spyOn(console, 'error').mockImplementation(problems)
  watchThemeSwitch()
  end = comeAlive(page.live, problems)
  logged.mockRestore()
}

/** What a browser's translation does to texts. */
function translate(element: Element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  for (const text of texts) {
    const own = document.createElement('span')
    text.replaceWith(own)
    own.append(text.data)
  }
}

function prependToPlaces() {
  for (const one of document.querySelectorAll('[data-live]')) {
    one.prepend(document.createElement('ins'))
  }
}

describe('a page coming alive', () => {
  it.each([0, 320, 1184])('matches what was rendered, at a width of %i px', (width) => {
    vi.unstubAllGlobals()
    stubBrowser({ width })
    enliven()
    expect(problems).not.toHaveBeenCalled()
    expect(document.querySelectorAll('main')).toHaveLength(1)
  })

  it.each(['dark', 'light', 'sepia', ''])('does so with "%s" as the stored theme', (stored) => {
    localStorage.setItem('accord-theme', stored)
    enliven()
    expect(problems).not.toHaveBeenCalled()
    const shown = stored === 'dark' || stored === 'light' ? theme[stored] : theme.auto
    expect(screen.getByRole('button', { name: `${theme.label}: ${shown}` })).toBeTruthy()
  })

  it('keeps every node of the text as it was, without the code that made it', () => {
    const selector = 'h1, h2, h3, blockquote, table, figure svg'
    const text = document.querySelector('main')?.textContent
    const before = [...document.querySelectorAll(selector)]
    expect(before.length).toBeGreaterThan(50)
    enliven()
    expect([...document.querySelectorAll(selector)]).toEqual(before)
    expect(before.every((node) => node.isConnected)).toBe(true)
    expect(document.querySelector('main')?.textContent).toBe(text)
  })

  it('keeps the text when the reader changes something', () => {
    enliven()
    const heading = screen.getByRole('heading', { level: 1 })
    act(() => screen.getByRole('button', { name: `${theme.label}: ${theme.auto}` }).click())
    expect(screen.getByRole('button', { name: `${theme.label}: ${theme.light}` })).toBeTruthy()
    expect(heading.isConnected).toBe(true)
    act(() => FakeIntersectionObserver.all.forEach(({ callback }) => callback([])))
    expect(heading.isConnected).toBe(true)
    delete document.documentElement.dataset.theme
  })

  it.each<[string, () => void]>([
    ['another text', () => document.querySelector('header a')?.replaceChildren('Согласие')],
    ['an element first in the page', () => document.querySelector('#root')?.prepend('<aside>')],
    ['an element first in each place', () => prependToPlaces()],
    ['a part less', () => document.querySelector('#nine-delegates')?.remove()],
    ['no sentence', () => place('sentence').remove()],
    ['each text in an element of its own', () => translate(document.body)],
  ])('does so where an extension or a translator left %s', (_, change) => {
    vi.unstubAllGlobals()
    stubBrowser({ width: 1184 })
    change()
    const text = document.getElementById('root')?.textContent ?? ''
    expect(text.length).toBeGreaterThan(10_000)
    const before = [...document.querySelectorAll('h1, h2, h3, blockquote, table, figure svg')]
    enliven()
    expect(problems).not.toHaveBeenCalled()
    expect(before.every((node) => node.isConnected)).toBe(true)
    expect(place('timeline').querySelector('[data-stop][tabindex="0"]')).not.toBeNull()
  })

  it('keeps a table open that the reader opened before', () => {
    const details = document.querySelector('figure details')
    details?.setAttribute('open', '')
    enliven()
    expect(problems).not.toHaveBeenCalled()
    expect(details?.isConnected).toBe(true)
    expect(details?.hasAttribute('open')).toBe(true)
  })
})

describe('the read page', () => {
  it('has one main heading, a heading for each section, and no level left out', () => {
    enliven()
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('names each milestone’s section by its title, in reading order', () => {
    enliven()
    const titles = page.story.milestones
      .filter(({ lane }) => lane === 'main')
      .map(({ title }) => title)
    const sections = titles.map((name) => screen.getByRole('region', { name }))
    expect(sections.map(({ id }) => id)).toEqual(page.live.data.milestones)
    const order = [...document.querySelectorAll('main > section')].filter((section) =>
      sections.includes(section as HTMLElement),
    )
    expect(order).toEqual(sections)
  })

  it('begins with a link past the timeline to the first milestone', () => {
    enliven()
    const first = document.querySelector('a, button, [tabindex="0"]')
    expect(first?.textContent).toBe(nav.skip)
    expect(first?.getAttribute('href')).toBe('#policy-outlined')
  })

  it('is there in every language, each under its own name', () => {
    const list = screen.getByRole('navigation', { name: english.words.page.languages })
    const links = within(list).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.lang, link.getAttribute('href')])).toEqual([
      ['EN', 'en', './'],
      ['ҚАЗ', 'kk', './kk/'],
      ['РУС', 'ru', './ru/'],
    ])
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null, null])
  })

  it('takes what is chosen and read along into another language, and remembers that', () => {
    history.replaceState(null, '', '?year=1999')
    const [, kazakh] = document.querySelectorAll<HTMLAnchorElement>('a[data-language]')
    if (!kazakh) throw new Error('there is no other language')
    kazakh.addEventListener('click', (event) => event.preventDefault())
    watchLanguageLinks()
    kazakh.click()
    expect(new URL(kazakh.href).search).toBe('?year=1999')
    expect(localStorage.getItem('accord-language')).toBe('kk')
  })

  it('follows the reading: the rail appears and both timelines name the section', async () => {
    vi.unstubAllGlobals()
    stubBrowser({ width: 1184 })
    enliven()
    const strip = () => document.querySelector(`nav[aria-label="${rail}"]`)
    expect(strip()).toBeNull()
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
    await waitFor(() => expect(strip()).not.toBeNull())
    expect(strip()?.hasAttribute('inert')).toBe(false)
    await waitFor(() => {
      const current = [...document.querySelectorAll('a[aria-current="true"]')]
      expect(current.map((link) => link.getAttribute('href'))).toEqual([
        '#nine-delegates',
        '#nine-delegates',
      ])
    })
    report('timeline', true, 300)
    expect(strip()?.hasAttribute('inert')).toBe(true)
  })
})
