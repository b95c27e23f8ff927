import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageTools } from '../../../../src/app/browse/PageTools'
import { watchDoors } from '../../../../src/app/door/watchDoors.dom'
import { findWay } from '../../../../src/app/find/findWay.dom'
import { page as pageWords } from '../../../../src/content/interface/en/page'
import { addressOf, routeFor } from '../../../../src/app/routes'
import { find as words } from '../../../../src/content/interface/en/find'
import type { FindEntry, FindIndex } from '../../../../src/model/findIndex'
import { InInterface } from '../../../fixtures/interface'
import { english } from '../../../fixtures/language'

function entry(kind: FindEntry['kind'], id: string, rest: Partial<FindEntry> = {}): FindEntry {
  return {
    ...{
      kind,
      page: kind === 'source' ? 'sources' : 'read',
      href: `#${id}`,
      title: `Title of ${id}`,
      details: [],
      texts: [],
    },
    ...{ lanes: ['main'], people: [], ...rest },
  }
}

const index: FindIndex = {
  entries: [
    entry('milestone', 'seats', { details: ['2007'], texts: ['Nine deputies of the Majilis'] }),
    entry('claim', 'claim-seats', { texts: ['The Majilis had nine of them'] }),
    entry('quote', 'quote-kamp', { title: 'Kamp', texts: ['An example'], people: ['kamp'] }),
    entry('milestone', 'later', { texts: ['A Majilis of 98'], lanes: ['after'] }),
    entry('source', 'source-zan', { title: 'Мәжіліс туралы', lang: 'kk', details: ['Zan'] }),
  ],
  lanes: [
    { id: 'main', name: 'Four moments' },
    { id: 'after', name: 'After the article' },
  ],
  people: [{ id: 'kamp', name: 'Christophe Kamp' }],
  example: ['Majilis', 'Mazhilis'],
  spellings: [['Majilis', 'Mazhilis', 'Мәжіліс']],
}

const user = userEvent.setup()
let answer: () => Response
let stop: () => void

beforeEach(() => {
  history.replaceState(null, '', '/?year=1999')
  // What jsdom lacks of dialogs: closing gives the focus back to where it was, and is told later.
  let before: Element | null = null
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    if (this.open) return
    before = document.activeElement
    this.open = true
    this.querySelector('input')?.focus()
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
    if (before instanceof HTMLElement) before.focus()
    setTimeout(() => this.dispatchEvent(new Event('close')))
  }
  answer = () => Response.json(index)
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Promise.resolve(answer())),
  )
})
afterEach(() => {
  stop()
  cleanup()
  // A search that is closed would else open beside that of the next test.
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

function show(page: 'read' | 'sources' = 'read') {
  const route = routeFor('en', page)
  render(
    <InInterface>
      <PageTools route={route} />
    </InInterface>,
  )
  stop = watchDoors({ find: findWay(route) })
}
const opener = () => screen.getByRole('button', { name: pageWords.find })
const field = () => screen.getByRole('textbox', { name: words.field })
const links = () =>
  within(screen.getByRole('dialog'))
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'))
const status = () => within(screen.getByRole('dialog')).getByRole('status').textContent

async function openAndType(text: string) {
  await user.click(opener())
  await waitFor(field)
  await user.type(field(), text)
  await waitFor(() => expect(status()).not.toBe(words.loading))
}

describe('the search', () => {
  it('asks for nothing before it is wanted', () => {
    show()
    expect(fetch).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('finds another spelling, says how much, and marks it', async () => {
    show()
    await openAndType('mazhilis')
    await waitFor(() => expect(status()).toBe(words.count(4, english.formats)))
    expect(links()).toEqual(['#seats', '#later', '#claim-seats', './sources/#source-zan'])
    const marked = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
    expect(marked).toEqual(['Majilis', 'Majilis', 'Majilis', 'Мәжіліс'])
    expect(screen.getByText('Мәжіліс').closest('[lang]')?.getAttribute('lang')).toBe('kk')
  })

  it('groups what is found by kind', async () => {
    show()
    await openAndType('majilis')
    const kinds = screen.getAllByRole('heading', { level: 3 })
    expect(kinds.map(({ textContent }) => textContent)).toEqual([
      ...[`${words.kinds.milestone} 2`, `${words.kinds.claim} 1`, `${words.kinds.source} 1`],
    ])
  })

  it('narrows down to a lane and a person, without any words too', async () => {
    show()
    await openAndType('majilis')
    await user.selectOptions(screen.getByLabelText(words.lane), 'After the article')
    await waitFor(() => expect(links()).toEqual(['#later']))
    await user.selectOptions(screen.getByLabelText(words.lane), words.allLanes)
    await user.clear(field())
    await user.selectOptions(screen.getByLabelText(words.person), 'Christophe Kamp')
    await waitFor(() => expect(links()).toEqual(['#quote-kamp']))
  })

  it('says that nothing was found, and offers ways on', async () => {
    show()
    await openAndType('nowhere')
    await user.selectOptions(screen.getByLabelText(words.person), 'Christophe Kamp')
    expect(status()).toBe(words.nothing)
    const all = screen.getByRole('link', { name: words.allSources })
    expect(all.getAttribute('href')).toBe(addressOf('sources', routeFor('en')))
    await user.clear(field())
    await user.type(field(), '98')
    await user.click(screen.getByRole('button', { name: words.unfilter }))
    await waitFor(() => expect(links()).toEqual(['#later']))
  })

  it('keeps what is looked for in the address while it is open, beside what others keep', async () => {
    show()
    await openAndType('nine of')
    expect(location.search).toBe('?year=1999&find=nine%20of')
    await user.click(screen.getByRole('button', { name: words.close }))
    expect(location.search).toBe('?year=1999')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('goes on with the last query when it is opened again', async () => {
    show()
    await openAndType('98')
    await user.click(screen.getByRole('button', { name: words.close }))
    await user.click(opener())
    await waitFor(() => expect(links()).toEqual(['#later']))
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('opens again by a key pressed before the browser has told that Escape closed it', async () => {
    show()
    await openAndType('98')
    // Without going through timers, as it comes from the browser.
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
    await waitFor(() => expect(links()).toEqual(['#later']))
    await new Promise((done) => setTimeout(done))
    expect(screen.getByRole('dialog')).toHaveProperty('open', true)
  })

  it('opens with what a link looks for, and passes over what it does not know', async () => {
    history.replaceState(null, '', '/?find=majilis&strand=after&person=nobody')
    show()
    await waitFor(() => expect(links()).toEqual(['#later']))
  })

  it('opens on Ctrl + K, and on no key alone', async () => {
    show()
    await user.keyboard('k/')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('dialog', { name: words.title })).toBeTruthy()
    await waitFor(() => expect(status()).toBe(''))
  })

  it('opens on Back from a result, goes from list to list, and closes on Forward', async () => {
    show()
    const step = (address: string) =>
      act(() => {
        history.replaceState(null, '', address)
        window.dispatchEvent(new PopStateEvent('popstate'))
      })
    step('/?find=98#seats')
    await waitFor(() => expect(links()).toEqual(['#later']))
    step('/?find=example#later')
    await waitFor(() => expect(links()).toEqual(['#quote-kamp']))
    step('/#later')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the keys of the search', () => {
  it('go from the field through all results and back', async () => {
    show()
    await openAndType('majilis')
    const focused = () => document.activeElement?.getAttribute('href') ?? 'field'
    const steps = ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'Home', 'ArrowUp', 'ArrowUp']
    const places: string[] = []
    for (const key of steps) {
      await user.keyboard(`{${key}}`)
      places.push(focused())
    }
    expect(places).toEqual([
      ...['#seats', '#later', './sources/#source-zan'],
      ...['./sources/#source-zan', '#seats', 'field', 'field'],
    ])
  })

  it('leave one Tab stop to the results', async () => {
    show()
    await openAndType('majilis')
    const stops = within(screen.getByRole('dialog'))
      .getAllByRole('link')
      .filter(({ tabIndex }) => tabIndex >= 0)
    expect(stops).toHaveLength(1)
  })

  it('Enter takes the first result and closes the search', async () => {
    show()
    await openAndType('98')
    await waitFor(() => expect(links()).toEqual(['#later']))
    await user.keyboard('{Enter}')
    expect(location.hash).toBe('#later')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('Enter opens what was found and gives it the focus at once, before the browser tells of its hash', async () => {
    show()
    Element.prototype.scrollIntoView = vi.fn()
    const place = document.createElement('div')
    place.innerHTML = '<details><div id="later"><h4>What was found</h4></div></details>'
    document.body.append(place)
    await openAndType('98')
    await waitFor(() => expect(links()).toEqual(['#later']))
    await user.keyboard('{Enter}')
    expect(place.querySelector('details')?.open).toBe(true)
    expect(document.activeElement).toBe(place.querySelector('h4'))
    place.remove()
  })

  it('Enter presses nothing else: not what opened the search and has the focus again', async () => {
    show()
    await openAndType('98')
    await waitFor(() => expect(links()).toEqual(['#later']))
    const pressed = vi.fn()
    opener().addEventListener('click', pressed)
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(opener())
    expect(pressed).not.toHaveBeenCalled()
  })

  it('Enter does nothing where nothing is found', async () => {
    show()
    await openAndType('nowhere{Enter}')
    expect(screen.getByRole('dialog')).toBeTruthy()
  })
})

describe('a search on the page of sources', () => {
  it('leads to the story, and to sources on the page itself', async () => {
    show('sources')
    await openAndType('majilis')
    expect(fetch).toHaveBeenCalledWith('../find.json')
    expect(links()).toEqual(['../#seats', '../#later', '../#claim-seats', '#source-zan'])
  })
})

describe('a search whose index does not come', () => {
  const failures: Readonly<Record<string, () => Response>> = {
    'the network fails': () => {
      throw new TypeError('Failed to fetch')
    },
    'the file is missing': () => new Response('404 Not Found', { status: 404 }),
    'a page comes in its place': () => new Response('<!doctype html>'),
    'it is another file': () => Response.json({ entries: [{}] }),
  }
  it.each(Object.entries(failures))('says so and can be tried again: %s', async (_, failure) => {
    answer = failure
    show()
    await openAndType('98')
    expect(status()).toBe(pageWords.findFailed)
    answer = () => Response.json(index)
    await user.click(screen.getByRole('button', { name: words.retry }))
    await waitFor(() => expect(links()).toEqual(['#later']))
    expect(within(screen.getByRole('dialog')).queryByText(pageWords.findFailed)).toBeNull()
  })
})
