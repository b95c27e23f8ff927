import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CiteText } from '../../../src/quotes/CiteText'
import { QuoteCard } from '../../../src/quotes/QuoteCard'
import { watchCopyButtons } from '../../../src/platform/watchCopyButtons'
import { parseEdtf } from '../../../src/model/edtf'
import type { Claim } from '../../../src/model/story'
import { formatCitation } from '../../../src/quotes/formatCitation'
import { longQuote, shortQuote } from '../../fixtures/evidence'
import { InEnglish, english } from '../../fixtures/language'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const { quoteCard, confidence } = english.words

function show(quote = shortQuote) {
  render(
    <InEnglish>
      <QuoteCard quote={quote} isWhole />
    </InEnglish>,
  )
  return screen.getByRole('figure')
}

describe('a quotation', () => {
  it('stands letter by letter between marks, in its language', () => {
    show()
    const words = screen.getByRole('blockquote')
    expect(words.textContent).toBe(`“${shortQuote.text}”`)
    expect(words.getAttribute('lang')).toBe('en')
    expect(words.getAttribute('cite')).toBe(shortQuote.quotedIn.url)
  })

  it('says who said it, in what role, when, and who reports it', () => {
    const text = show().textContent
    const { speaker, shortRole, role, when, reported } = shortQuote
    for (const part of [speaker, shortRole, role, when, reported]) expect(text).toContain(part)
  })

  it('says that no date is given where none is', () => {
    expect(show(longQuote).textContent).toContain(quoteCard.undatedInArticle)
    expect(screen.getByText(longQuote.note ?? '')).toBeTruthy()
  })

  it('leads to its source and to itself, and says how sure we are', () => {
    const figure = show()
    expect(figure.id).toBe('quote-observers')
    const hrefOf = (name: string | RegExp) =>
      within(figure).getByRole('link', { name, hidden: true }).getAttribute('href')
    expect(hrefOf(/Interim Report 17 February/)).toBe('sources/#source-odihr-2016')
    expect(hrefOf(quoteCard.styles)).toBe('sources/#source-odihr-2016')
    expect(hrefOf(quoteCard.link)).toBe('#quote-observers')
    expect(figure.textContent).toContain(confidence['single-source'].label)
  })

  it('says where it was found and how sure we are while the page fetches the rest about it', () => {
    render(<QuoteCard quote={shortQuote} />, { wrapper: InEnglish })
    const figure = screen.getByRole('figure')
    const place = figure.querySelector<HTMLElement>('details [data-brings]')
    expect(place?.dataset.brings).toBe('pieces/cite-observers.html')
    expect(place?.textContent).toContain(confidence['single-source'].label)
    expect(place?.querySelector('a')?.getAttribute('href')).toBe('sources/#source-odihr-2016')
    expect(figure.textContent).not.toContain(shortQuote.reported)
  })

  it('is cited in each style, which can be copied, where the page has the citations', () => {
    const citations = [{ style: 'gost', text: 'Отчёт. — 2016.', language: 'ru' }] as const
    render(<CiteText quote={shortQuote} citations={citations} />, { wrapper: InEnglish })
    expect(screen.getByText('Отчёт. — 2016.').lang).toBe('ru')
    const { copyIn, styles } = english.words.sourcePage
    const copy = screen.getByRole('button', { name: copyIn(styles.gost) })
    expect(copy.dataset.copy).toBe('Отчёт. — 2016.')
  })

  it('says in a line what no longer holds of it, and leads to why', () => {
    const claim: Claim = {
      ...{ id: 'nine', verdict: 'outdated', since: parseEdtf('2023-03-19'), views: [] },
      ...{ says: 'Nine.', brief: 'none since then', shows: 'None.', how: 'By elections.' },
      ...{ sources: [shortQuote.quotedIn], confidence: 'verified' },
    }
    const sure: Claim = { ...claim, id: 'sure', verdict: 'confirmed', since: undefined }
    render(<QuoteCard quote={shortQuote} isChief claims={[sure, claim]} />, { wrapper: InEnglish })
    const [, doubt] = screen
      .getAllByRole('paragraph')
      .map((one) => one.textContent)
      .slice(-2)
    expect(doubt).toBe('Outdated since 19 March 2023: none since then')
    const link = screen.getByRole('link', { name: 'Outdated since 19 March 2023' })
    expect(link.getAttribute('href')).toBe('#claim-nine')
  })

  it('shows a translation beside the words and names it as ours', () => {
    const figure = show({ ...shortQuote, translation: 'In other words.' })
    expect(figure.textContent).toContain(`${quoteCard.translation}: In other words.`)
  })
})

describe('a long quotation', () => {
  it('carries all of its words in the page, the rest folded below the first sentences', () => {
    const figure = show(longQuote)
    const fold = figure.querySelector('blockquote details')
    expect(fold?.hasAttribute('open')).toBe(false)
    const paragraphs = [...figure.querySelectorAll('blockquote p')].map((p) => p.textContent)
    expect(paragraphs.join('')).toBe(`“${longQuote.text}”`)
    expect(fold?.textContent).toContain(quoteCard.more)
  })
})

describe('copying', () => {
  let stop: () => void = () => undefined
  const renderAlive = () => {
    stop = watchCopyButtons()
    // Text of a page is plain HTML that React does not know.
    const page = document.createElement('main')
    page.innerHTML = renderToStaticMarkup(
      <InEnglish>
        <QuoteCard quote={longQuote} isWhole />
      </InEnglish>,
    )
    document.body.append(page)
  }
  const status = () => screen.getByRole('status', { hidden: true }).textContent
  const button = () => screen.getByRole('button', { name: quoteCard.copy, hidden: true })

  afterEach(() => {
    stop()
    document.body.replaceChildren()
  })

  it('takes the words with their attribution from a page rendered at build time', async () => {
    const user = userEvent.setup()
    renderAlive()
    expect(status()).toBe('')
    await user.click(button())
    await waitFor(() => {
      expect(status()).toBe(quoteCard.copied)
    })
    expect(await navigator.clipboard.readText()).toBe(
      formatCitation(longQuote, english.words.quoteCard),
    )
  })

  it('says so when the browser refuses, and keeps the focus where it was', async () => {
    vi.stubGlobal('navigator', { userAgent: 'without a clipboard' })
    renderAlive()
    button().focus()
    fireEvent.click(button())
    await waitFor(() => {
      expect(status()).toBe(quoteCard.copyFailed)
    })
    expect(document.activeElement).toBe(button())
    expect(document.querySelector('textarea')).toBeNull()
  })
})
