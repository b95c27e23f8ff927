import { screen, waitFor, within } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubBrowser } from '../../fixtures/browser'
import { english } from '../../fixtures/language'
import { showPage } from './comeAlive'
import { renderPage } from './renderPage'

let html = ''
let json = ''

beforeAll(async () => {
  const page = await renderPage()
  html = page.html
  json = JSON.stringify(page.live.data)
})
beforeEach(() => {
  stubBrowser({ width: 1184 })
  vi.resetModules()
  document.documentElement.dataset.language = 'en'
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** Runs the page's script, as a browser does, where the file of its data has `data`; gives what was rendered. */
async function run(data: string | undefined, before?: () => void) {
  showPage(html)
  before?.()
  vi.stubGlobal('fetch', (file: string) =>
    Promise.resolve(
      file === 'page.json' ? new Response(data, { status: data === undefined ? 404 : 200 }) : null,
    ),
  )
  const rendered = root()?.textContent
  await import('../../../src/main')
  return rendered
}

const root = () => document.getElementById('root')
const lead = english.words.milestones['nine-delegates']?.lead
const main = () => document.querySelector('main')
const isAlive = () => main()?.querySelector('[data-stop][tabindex="0"]') !== null

describe('the script of a page', () => {
  it('brings the timeline alive', async () => {
    await run(json)
    await waitFor(() => {
      expect(isAlive()).toBe(true)
    })
  })

  it('does so in its own language where the browser translates the page before', async () => {
    document.documentElement.lang = 'ru'
    await run(json)
    const live = document.querySelector<HTMLElement>('[data-live="timeline"]') ?? document.body
    expect(await within(live).findByRole('button', { name: /^Zoom in/ })).toBeTruthy()
    document.documentElement.lang = 'en'
  })

  it('does so in a language that there is not, with the first one', async () => {
    document.documentElement.dataset.language = 'tlh'
    await run(json)
    await waitFor(() => {
      expect(isAlive()).toBe(true)
    })
  })

  it.each([
    ['not there', undefined],
    ['empty', ''],
    ['null', 'null'],
    ['cut off', '{"timeline":'],
    ['an empty object', '{}'],
    ['a list', '[]'],
    ['data of another version', '{"timeline":{"limits":{}},"legend":[],"milestones":["gone"]}'],
  ])(
    'leaves a page whose data is %s as it was rendered: it looks as without a script',
    async (_, data) => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const reportError = vi.fn()
      vi.stubGlobal('reportError', reportError)
      document.documentElement.dataset.scripted = ''
      const rendered = await run(data)
      await waitFor(() => {
        expect(reportError).toHaveBeenCalledOnce()
      })
      expect(root()?.textContent === rendered).toBe(true)
      expect(main()?.textContent ?? '').toContain(lead)
      expect(document.documentElement.dataset.scripted).toBeUndefined()
    },
  )

  it('lets links to charts say how they look, and nothing that followed the reader', async () => {
    history.replaceState(null, '', '/?fbclid=a&year=1999&utm_source=b')
    const user = userEvent.setup()
    await run(json)
    const link = document.querySelector<HTMLAnchorElement>('figure a[data-copy-link]')
    const wanted = `?year=1999#${link?.closest('figure')?.id ?? ''}`
    await waitFor(() => expect(link?.getAttribute('href')).toBe(wanted))
    if (link) await user.click(link)
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/${wanted}`)
    history.replaceState(null, '', '/')
  })

  it('does again what was pressed before it came', async () => {
    const theme = () => screen.getByRole('button', { name: /^Theme/ })
    await run(json, () => {
      theme().dataset.pressed = ''
    })
    expect(document.documentElement.dataset.theme).toBe('light')
    expect(theme().dataset.pressed).toBeUndefined()
    await waitFor(() => expect(isAlive()).toBe(true))
    localStorage.clear()
    delete document.documentElement.dataset.theme
  })

  it('does nothing on a page that has no place for it', async () => {
    document.body.innerHTML = '<p>Elsewhere</p>'
    await import('../../../src/main')
    expect(document.body.innerHTML).toBe('<p>Elsewhere</p>')
  })
})
