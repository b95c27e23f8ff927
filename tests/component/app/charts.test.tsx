import { act, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { MomentNumbers } from '../../../src/app/browse/MomentNumbers'
import { describeWith } from '../../../src/charts/describeYear'
import { createSession } from '../../../src/charts/session'
import { paintCharts } from '../../../src/charts/painter.dom'
import { bringPieces } from '../../../src/platform/bringPieces.dom'
import { stubBrowser } from '../../fixtures/browser'
import { InEnglish, english } from '../../fixtures/language'
import { comeAlive, showPage } from './comeAlive'
import { renderPage } from './renderPage'

let page: Awaited<ReturnType<typeof renderPage>>
let end: (() => void) | undefined

beforeAll(async () => {
  page = await renderPage()
})
beforeEach(() => {
  stubBrowser()
  // Of the several widths one is seen, and of the views the first.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    const isSeen = this.closest('[data-width="450"]') && this.closest('[data-view="0"]')
    return (isSeen ? [new DOMRect(0, 0, 9, 9)] : []) as unknown as DOMRectList
  })
  history.replaceState(null, '', '/')
  showPage(page.html)
})
afterEach(() => {
  end?.()
  end = undefined
  vi.unstubAllGlobals()
})

function enliven() {
  end = comeAlive(page.live, (error) => {
    throw error
  })
  return userEvent.setup()
}

/** Opens the fold with further charts of the first moment, which come from their file. */
async function openNumbers() {
  const [milestone] = page.story.milestones
  if (!milestone) throw new Error('no moment')
  const piece = renderToStaticMarkup(
    <InEnglish>
      <div data-piece="">
        <MomentNumbers story={page.story} milestone={milestone} />
      </div>
    </InEnglish>,
  )
  vi.stubGlobal('fetch', (file: string) =>
    Promise.resolve({ ok: file.endsWith('-numbers.html'), text: () => Promise.resolve(piece) }),
  )
  const stop = bringPieces()
  const fold = chartOf('paths-since-1989').closest('details')
  if (!fold) throw new Error('no fold')
  fold.open = true
  await waitFor(() => {
    expect(chartOf('paths-since-1989').matches('figure[data-alive]')).toBe(true)
  })
  stop()
}

const { chartFrame } = english.words
const chartOf = (id: string) => document.getElementById(id) ?? document.body
const census = () => chartOf('census-composition')
const drawing = () => census().querySelector<HTMLElement>('[data-drawing]') ?? document.body
/** The number of a census in the drawing that is seen. */
function mark(group: string, year: number): Element {
  const selector = `[data-width="450"] [data-say][data-group="${group}"][data-year="${year}"]`
  return drawing().querySelector(selector)?.firstElementChild ?? document.body
}
const said = () => census().querySelector('[data-said]')?.textContent
const status = () => document.querySelector('main > [role="status"]')?.textContent
const lit = () => [...document.querySelectorAll('[data-lit]:is([data-say])')]

/** What changes in the charts while something is done. */
async function watchChanges(action: () => Promise<void> | void): Promise<readonly Node[]> {
  const records: MutationRecord[] = []
  const observer = new MutationObserver((some) => records.push(...some))
  for (const figure of document.querySelectorAll('figure[data-chart]')) {
    observer.observe(figure, { attributes: true, subtree: true, childList: true })
  }
  await action()
  records.push(...observer.takeRecords())
  observer.disconnect()
  return records.map(({ target }) => target)
}

describe('a chart of the page', () => {
  it('says the number under the pointer, below itself and on the page, until it is left', async () => {
    const user = enliven()
    await user.hover(mark('Uzbek', 1999))
    expect(said()).toMatch(/^Uzbeks, 1999/)
    expect(status()).toBe(said())
    expect(lit().map((one) => one.getAttribute('data-year'))).toContain('1999')
    await user.hover(document.body)
    expect(said()).toBe('')
    expect(lit()).toEqual([])
    expect(location.search).toBe('')
  })

  it('keeps a number that was clicked, in the address too', async () => {
    const user = enliven()
    await user.click(mark('German', 1989))
    await user.hover(document.body)
    expect(said()).toMatch(/^Germans, 1989/)
    expect(location.search).toBe('?year=1989&group=German')
    expect(within(census()).getByLabelText<HTMLSelectElement>(chartFrame.highlight).value).toBe(
      'German',
    )
  })

  it('is gone through by arrow keys, and let go of by Escape', async () => {
    const user = enliven()
    act(() => drawing().focus())
    await user.keyboard('{End}')
    expect(said()).toMatch(/^Kazakhs, 2021/)
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(said()).toMatch(/^Russians, 2009/)
    await user.keyboard('{Escape}')
    expect(said()).toBe('')
    expect(location.search).toBe('')
  })

  it('highlights a group in all charts', async () => {
    const user = enliven()
    await openNumbers()
    await user.selectOptions(within(census()).getByLabelText(chartFrame.highlight), 'Korean')
    expect(location.search).toBe('?group=Korean')
    const paths = chartOf('paths-since-1989')
    expect(within(paths).getByLabelText<HTMLSelectElement>(chartFrame.highlight).value).toBe(
      'Korean',
    )
    expect(document.querySelectorAll('[data-has-group]').length).toBeGreaterThan(0)
    for (const one of document.querySelectorAll('[data-lit-group]')) {
      expect(one.getAttribute('data-group')).toBe('Korean')
    }
  })

  it('follows Back and Forward to what was chosen then', async () => {
    const user = enliven()
    await openNumbers()
    const paths = within(chartOf('paths-since-1989'))
    const [bySize, , byName] = paths.getAllByRole<HTMLInputElement>('radio')
    if (!bySize || !byName) throw new Error('no views')
    await user.click(byName)
    await user.click(mark('Uzbek', 1999))
    await user.hover(document.body)
    const first = location.search
    expect(first).toBe('?year=1999&group=Uzbek&paths=name')
    history.pushState(null, '', `${first}#about`)
    await user.click(bySize)
    await user.click(mark('German', 2009))
    await user.hover(document.body)
    expect(location.search).toBe('?year=2009&group=German')

    const step = (go: () => void) =>
      act(async () => {
        const isThere = new Promise((resolve) => {
          addEventListener('popstate', resolve, { once: true })
        })
        go()
        await isThere
      })
    await step(() => history.back())
    expect(location.search).toBe(first)
    expect(byName.checked).toBe(true)
    expect(said()).toMatch(/^Uzbeks: .* in the census of 1999$/)
    const link = chartOf('paths-since-1989').querySelector('[data-chart-link]')
    expect(link?.getAttribute('href')).toBe(`${first}#paths-since-1989`)
    await step(() => history.forward())
    expect(bySize.checked).toBe(true)
    expect(said()).toMatch(/^Germans: .* in the census of 2009$/)
  })
})

describe('moving over a chart', () => {
  it('changes nothing of the page but what speaks of it', async () => {
    const user = enliven()
    const records: MutationRecord[] = []
    const observer = new MutationObserver((some) => records.push(...some))
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    await user.hover(mark('Uzbek', 1999))
    await user.hover(mark('German', 2009))
    await user.click(mark('German', 2009))
    observer.disconnect()
    expect(status()).toMatch(/^Germans, 2009/)
    const speaks = '[data-said], [role="status"], [data-live], figure'
    const others = records.filter(
      ({ target }) => target instanceof Element && !target.closest(speaks),
    )
    expect(others).toEqual([])
  })

  it('does nothing within one mark, and measures none', async () => {
    const user = enliven()
    await user.hover(mark('Uzbek', 1999))
    const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockClear()
    const changed = await watchChanges(async () => {
      for (let x = 0; x < 20; x++) {
        await user.pointer({ target: mark('Uzbek', 1999), coords: { x, y: 1 } })
      }
    })
    expect(changed).toEqual([])
    expect(measure).not.toHaveBeenCalled()
  })

  it('touches the marks that change, of some hundreds, and no others', async () => {
    const user = enliven()
    await user.hover(mark('Uzbek', 1999))
    const changed = await watchChanges(() => user.hover(mark('Uzbek', 2009)))
    const others = changed.filter(
      (node) =>
        node instanceof Element &&
        !node.matches('[data-year="1999"], [data-year="2009"], [data-year-places], [data-said]'),
    )
    expect(others).toEqual([])
    const marks = changed.filter((node) => node instanceof Element && node.matches('[data-say]'))
    expect(marks.length).toBeGreaterThan(0)
    const charts = document.querySelectorAll('figure [data-say], figure [data-group]')
    expect(marks.length).toBeLessThan(charts.length)
  })

  it('leaves nothing lit when it stops', () => {
    const { data } = page.live
    const session = createSession(data.charts, describeWith(data.charts, english.words.chartCursor))
    const { stop } = paintCharts(session, '')
    const pointed = { chart: 'census-composition', say: 'one', column: 1, row: 0 }
    session.send({ type: 'point', mark: { ...pointed, year: 1999, group: 'Uzbek' } })
    const painted = '[data-lit], [data-lit-year], [data-lit-group], [data-has-group], [data-shown]'
    const charts = () => document.querySelectorAll(`figure :is(${painted})`)
    expect(charts().length).toBeGreaterThan(0)
    stop()
    expect(charts()).toHaveLength(0)
  })
})
