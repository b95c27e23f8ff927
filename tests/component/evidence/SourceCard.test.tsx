// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SourceCard } from '../../../src/evidence/SourceCard'
import { SourcesLink } from '../../../src/ui/SourcesLink'
import { watchSources } from '../../../src/evidence/watchSources.dom'
import type { SourceCards } from '../../../src/model/sourceCard'
import { article, observers } from '../../fixtures/evidence'
import { stubBrowser } from '../../fixtures/browser'
import { InEnglish, english } from '../../fixtures/language'

const { confidence, independence, sourceList } = english.words
const cards: SourceCards = {
  article: { title: 'The article', details: 'The Astana Times', url: article.url, used: [] },
  'odihr-2016': {
    title: 'Отчёт',
    lang: 'ru',
    details: 'OSCE/ODIHR · 2016',
    used: [
      { href: '#seats', label: 'Nine seats' },
      { href: '#quote-odihr', label: 'The observers' },
    ],
  },
}
const answer = (body: unknown, ok = true) => Promise.resolve({ ok, json: () => body } as Response)
const fetching = vi.fn<typeof fetch>()
const show = vi.fn()
const hide = vi.fn()
let stop: () => void = () => undefined

beforeEach(() => {
  stubBrowser()
  vi.stubGlobal(
    'fetch',
    fetching.mockReset().mockImplementation(() => answer(cards)),
  )
  // jsdom knows no popovers.
  Object.assign(HTMLElement.prototype, {
    showPopover: show.mockReset(),
    hidePopover: hide.mockReset(),
  })
  document.body.innerHTML = `<section id="seats">${renderToStaticMarkup(
    <InEnglish>
      <p>
        <SourcesLink
          sources={[article, observers]}
          confidence="verified"
          independence="state-only"
        />
      </p>
      <SourceCard />
    </InEnglish>,
  )}</section>`
  stop = watchSources('sourceCards.json')
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  document.head.replaceChildren()
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
})

const link = () => screen.getByRole('link', { name: sourceList.title })
const card = () => document.getElementById('source-card') ?? document.body
const seen = () =>
  [...card().querySelectorAll<HTMLElement>('[data-sure]')]
    .filter((line) => !line.hidden)
    .map((line) => line.textContent)

describe('the word for sources', () => {
  it('asks for the card when a reader points at it, once', async () => {
    expect(fetching).not.toHaveBeenCalled()
    fireEvent.pointerOver(link())
    fireEvent.focusIn(link())
    await waitFor(() => {
      expect(fetching).toHaveBeenCalledOnce()
    })
    expect(fetching.mock.calls[0]?.[0]).toBe('sourceCards.json')
  })

  it('opens a card with each source, how sure they make it and what else rests on them', async () => {
    expect(fireEvent.click(link())).toBe(false)
    await waitFor(() => {
      expect(show).toHaveBeenCalledWith({ source: link() })
    })
    const entries = within(card()).getAllByRole('listitem', { hidden: true })
    expect(entries.map((one) => one.querySelector('cite')?.textContent)).toEqual([
      'The article',
      'Отчёт',
    ])
    const hrefs = entries.map((one) =>
      [...one.querySelectorAll('a')].map((to) => to.getAttribute('href')),
    )
    // A place that the reader is in is none to go to.
    expect(hrefs).toEqual([
      [article.url, 'sources/#source-article'],
      [null, '#quote-odihr', 'sources/#source-odihr-2016'],
    ])
    expect(entries[1]?.querySelector('cite')?.lang).toBe('ru')
    const [sure, ofState] = seen()
    expect(sure).toContain(confidence.verified.label)
    expect(ofState).toContain(independence['state-only'])
    expect(seen()).toHaveLength(2)
    expect(document.activeElement).toBe(card())
  })

  it('closes before it leads to another place of the page', async () => {
    fireEvent.click(link())
    await waitFor(() => {
      expect(show).toHaveBeenCalled()
    })
    hide.mockClear()
    fireEvent.click(within(card()).getByText('The observers'))
    expect(hide).toHaveBeenCalledOnce()
  })

  it('is a link again where the card does not come', async () => {
    // jsdom follows a link only within its page.
    document.head.innerHTML = '<base href="/">'
    history.replaceState(null, '', '/sources/')
    fetching.mockImplementation(() => answer(null, false))
    expect(fireEvent.click(link())).toBe(false)
    await waitFor(() => {
      expect(location.hash).toBe('#source-article')
    })
    expect(show).not.toHaveBeenCalled()
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'leaves a press with %j to the browser',
    (how) => {
      expect(fireEvent.click(link(), how)).toBe(true)
      expect(show).not.toHaveBeenCalled()
    },
  )
})
