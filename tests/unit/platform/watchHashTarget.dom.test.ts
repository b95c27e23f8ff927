import { fireEvent, waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchHashTarget } from '../../../src/platform/watchHashTarget'
import { nastyTexts } from '../../fixtures/hostileText'

const scroll = vi.fn()
let stop: () => void

beforeEach(() => {
  // jsdom lays nothing out.
  scroll.mockClear()
  Element.prototype.scrollIntoView = scroll
  document.body.innerHTML = `
    <a id="link" href="#seats">2007</a>
    <section id="seats"><p>2007</p><h2>Nine seats</h2></section>
    <p id="келісім">Accord</p>
    <details id="claim"><summary>Contested</summary><h3>Inside</h3></details>
    <a id="source" href="#seats">Seats</a>`
  stop = watchHashTarget()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  history.replaceState(null, '', ' ')
  document.body.replaceChildren()
})

const element = (id: string) => document.getElementById(id)
const heading = () => document.querySelector('h2')
/** A link makes an entry of the history that has no state; a step finds one. */
function goTo(hash: string, state: unknown = null) {
  history.replaceState(state, '', hash)
  window.dispatchEvent(new Event('hashchange'))
}

describe('a link on the page', () => {
  it('moves the focus to the heading of its target, without a second scroll', () => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus')
    goTo('#seats')
    expect(document.activeElement).toBe(heading())
    expect(focus).toHaveBeenCalledWith({ preventScroll: true })
  })

  it('does so again when it is clicked a second time', async () => {
    goTo('#seats')
    element('link')?.focus()
    fireEvent.click(element('link') ?? document.body)
    await waitFor(() => {
      expect(document.activeElement).toBe(heading())
    })
  })

  it('leaves a click that something else has handled', async () => {
    goTo('#seats')
    const link = element('link')
    link?.addEventListener('click', (event) => event.preventDefault())
    link?.focus()
    fireEvent.click(link ?? document.body)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(document.activeElement).toBe(link)
  })

  it('focuses the target itself where it has no heading, in any script', () => {
    goTo(`#${encodeURIComponent('келісім')}`)
    expect(document.activeElement).toBe(element('келісім'))
    expect(element('келісім')?.tabIndex).toBe(-1)
  })

  it('opens a target that is folded, and focuses what opens and closes it', () => {
    goTo('#claim')
    expect(element('claim')?.hasAttribute('open')).toBe(true)
    expect(document.activeElement).toBe(document.querySelector('summary'))
  })

  it('finds a folded target open and in sight that the page was opened at', () => {
    stop()
    history.replaceState(null, '', '#claim')
    stop = watchHashTarget()
    expect(element('claim')?.hasAttribute('open')).toBe(true)
    expect(scroll.mock.contexts).toEqual([element('claim')])
  })

  it('leaves a reader alone who has scrolled meanwhile', () => {
    stop()
    vi.stubGlobal('scrollY', 300)
    history.replaceState(null, '', '#claim')
    stop = watchHashTarget()
    expect(scroll).not.toHaveBeenCalled()
  })

  describe('that a browser has left elsewhere', () => {
    const scrollBy = vi.fn()
    beforeEach(() => {
      scrollBy.mockClear()
      vi.stubGlobal('scrollBy', scrollBy)
      vi.stubGlobal('requestAnimationFrame', (call: () => void) => call())
      vi.stubGlobal('getComputedStyle', () => ({
        scrollPaddingTop: '68px',
        scrollMarginTop: '4px',
      }))
    })
    const leaveAt = (top: number) => {
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
        new DOMRect(0, top, 300, 600),
      )
    }

    it.each([
      ['below the rail', 80, []],
      ['behind the rail', 2, [2 - 72]],
      ['above the window', -193, [-193 - 72]],
      ['below the window', 1200, [1200 - 72]],
    ])('is brought into sight: %s', (_, top, by) => {
      leaveAt(top)
      goTo('#seats')
      expect(scrollBy.mock.calls).toEqual(by.map((one) => [{ top: one, behavior: 'instant' }]))
    })

    it('stays there on the way Back to it, and has the focus and is open', () => {
      leaveAt(-193)
      goTo('#claim')
      const { state } = history as { state: unknown }
      goTo('#source')
      scrollBy.mockClear()
      goTo('#claim', state)
      expect(scrollBy).not.toHaveBeenCalled()
      expect(element('claim')?.hasAttribute('open')).toBe(true)
      expect(document.activeElement).toBe(document.querySelector('summary'))
    })

    it('stays there when the page is loaded again, or come back to', () => {
      stop()
      leaveAt(-193)
      history.replaceState(null, '', '#claim')
      stop = watchHashTarget()
      stop()
      scroll.mockClear()
      scrollBy.mockClear()
      stop = watchHashTarget()
      expect(scroll).not.toHaveBeenCalled()
      expect(scrollBy).not.toHaveBeenCalled()
    })

    it('is brought into sight where the browser keeps no marks', () => {
      leaveAt(-193)
      const marking = vi.spyOn(history, 'replaceState').mockImplementation(() => {
        throw new DOMException('Too many calls', 'SecurityError')
      })
      location.hash = '#seats'
      window.dispatchEvent(new Event('hashchange'))
      marking.mockRestore()
      expect(scrollBy).toHaveBeenCalledTimes(1)
      expect(document.activeElement).toBe(heading())
    })

    it('stays there once the reader has gone on to another', () => {
      const frames: (() => void)[] = []
      vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call))
      leaveAt(-193)
      goTo('#seats')
      history.replaceState(null, '', '#source')
      for (const frame of frames) frame()
      expect(scrollBy).not.toHaveBeenCalled()
    })

    it.each([
      ['once fonts have moved it', [], 1],
      ['unless the reader has begun to move', ['wheel'], 0],
    ])('is so when the page is opened at it, %s', async (_, events, times) => {
      stop()
      leaveAt(80)
      let come: (value?: unknown) => void = () => undefined
      const ready = new Promise((done) => (come = done))
      Object.defineProperty(document, 'fonts', { value: { ready }, configurable: true })
      history.replaceState(null, '', '#seats')
      stop = watchHashTarget()
      for (const event of events) window.dispatchEvent(new Event(event))
      leaveAt(2)
      come(new Set())
      // Not a task later: hashes of the tests before are told of by then.
      for (let times = 0; times < 9; times += 1) await Promise.resolve()
      expect(scrollBy).toHaveBeenCalledTimes(times)
      Reflect.deleteProperty(document, 'fonts')
    })
  })

  it('keeps the tab stop of a target that has one', () => {
    goTo('#source')
    expect(document.activeElement).toBe(element('source'))
    expect(element('source')?.tabIndex).not.toBe(-1)
  })

  it.each(['#nobody', ...nastyTexts.map((text) => `#${text}`)])(
    'leaves the focus where %j leads nowhere, and throws nothing',
    (hash) => {
      const report = vi.fn()
      window.addEventListener('error', report)
      element('link')?.focus()
      goTo(hash)
      window.removeEventListener('error', report)
      expect(report).not.toHaveBeenCalled()
      expect(document.activeElement).toBe(element('link'))
    },
  )
})
