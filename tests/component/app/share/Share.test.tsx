import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ShareDialog } from '../../../../src/app/share/ShareDialog'
import { page } from '../../../../src/content/interface/en/page'
import { LanguageProvider } from '../../../../src/ui/LanguageContext'
import { builtStory } from '../../../fixtures/builtStory'
import { routeFor } from '../../../../src/app/routes'

const { story } = await builtStory(routeFor('en'))
const [milestone] = story.milestones.filter(({ charts, quotes }) => charts[0] && quotes[0])
const chart = milestone?.charts[0]?.id ?? ''
const quote = milestone?.quotes[0]?.id ?? ''
const file = renderToStaticMarkup(
  <LanguageProvider language={story}>
    <ShareDialog story={story} route={routeFor('en')} />
  </LanguageProvider>,
)
const user = userEvent.setup()
let stop: () => void
const fetched = vi.fn<() => Promise<Response>>()

beforeEach(() => {
  // The dialog is kept for the page's life.
  vi.resetModules()
  history.replaceState(null, '', '/?year=1999&group=Uzbek&other=1')
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  document.elementFromPoint = () => document.querySelector('[data-middle]')
  fetched.mockReset().mockResolvedValue(new Response(file))
  vi.stubGlobal('fetch', fetched)
})

afterEach(() => {
  stop()
  cleanup()
  vi.unstubAllGlobals()
  document.querySelector('dialog')?.remove()
})

/** A page of one milestone, of which its rail says that it is read unless another part is. */
async function showPage(read: string | undefined = milestone?.id) {
  const { InInterface } = await import('../../../fixtures/interface')
  const { Door } = await import('../../../../src/app/door/Door')
  const { watchDoors } = await import('../../../../src/app/door/watchDoors.dom')
  const { shareWay } = await import('../../../../src/app/share/shareWay.dom')
  stop = watchDoors({ share: shareWay() })
  render(
    <InInterface>
      <Door opens="share" at={read} label={page.share} failed={page.shareFailed} />
      <main>
        <section id={milestone?.id}>
          <p data-middle>Text</p>
          <figure id={chart}>
            <button type="button">Mark</button>
          </figure>
          <figure id={`quote-${quote}`}>
            <button type="button">Cite</button>
          </figure>
        </section>
      </main>
    </InInterface>,
  )
  for (const figure of document.querySelectorAll('figure')) {
    figure.getBoundingClientRect = () => new DOMRect(0, 100, 300, 300)
  }
}

const press = () => user.click(screen.getByRole('button', { name: page.share }))
const dialog = () => document.querySelector('dialog')
const chosen = () => dialog()?.querySelector<HTMLSelectElement>('[name="piece"]')?.value
const snippet = (kind: string) => dialog()?.querySelector(`[data-snippet="${kind}"]`)?.textContent

it('asks for nothing until it is wanted, and then once', async () => {
  await showPage()
  expect(fetched).not.toHaveBeenCalled()
  await press()
  await waitFor(() => expect(dialog()?.open).toBe(true))
  if (dialog()) Object.assign(dialog() ?? {}, { open: false })
  await press()
  await waitFor(() => expect(dialog()?.open).toBe(true))
  expect(fetched).toHaveBeenCalledOnce()
  expect(document.querySelectorAll('dialog')).toHaveLength(1)
})

it('opens after a press that came before the dialog did', async () => {
  let come: (answer: Response) => void = () => undefined
  fetched.mockReturnValue(new Promise((resolve) => (come = resolve)))
  await showPage()
  await press()
  expect(screen.getByRole('button', { name: page.share }).ariaBusy).toBe('true')
  expect(dialog()).toBeNull()
  come(new Response(file))
  await waitFor(() => expect(dialog()?.open).toBe(true))
})

it.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['an error', () => Promise.resolve(new Response('', { status: 500 }))],
  ['another page', () => Promise.resolve(new Response('<p>Sign in</p>'))],
])('says so when there is %s, and the next press tries anew', async (_, answer) => {
  fetched.mockImplementation(answer)
  await showPage()
  await press()
  expect(await screen.findByText(page.shareFailed)).toBeTruthy()
  fetched.mockResolvedValue(new Response(file))
  await press()
  await waitFor(() => expect(dialog()?.open).toBe(true))
  expect(screen.queryByText(page.shareFailed)).toBeNull()
})

it('offers the moment that is read, and what was dealt with last instead, as it is', async () => {
  await showPage()
  await press()
  await waitFor(() => expect(chosen()).toBe(`milestone/${milestone?.id ?? ''}`))
  await user.click(screen.getByRole('button', { name: 'Mark' }))
  await press()
  await waitFor(() => expect(chosen()).toBe(`chart/${chart}`))
  for (const kind of ['frame', 'loader', 'link']) {
    expect(snippet(kind)?.replaceAll('&amp;', '&')).toContain('year=1999&group=Uzbek')
    expect(snippet(kind)).not.toContain('other=1')
  }
  expect(snippet('link')).toBe(`${location.origin}/?year=1999&group=Uzbek#${chart}`)
  await user.click(screen.getByRole('button', { name: 'Cite' }))
  await press()
  await waitFor(() => expect(chosen()).toBe(`quote/${quote}`))
  expect(snippet('link')).toBe(`${location.origin}/#quote-${quote}`)
})

it('offers the whole story above the first moment', async () => {
  await showPage('timeline')
  await press()
  await waitFor(() => expect(chosen()).toBe(''))
  expect(snippet('link')).toBe(`${location.origin}/?year=1999&group=Uzbek`)
})

it.each([
  ['another view', 'number-1989', '', 'In millions', 'pictures/census-number-1989.svg'],
  ['another people', '', 'data-peoples="A|B" data-nth-people="1"', 'In percent', undefined],
  ['what it is at first', '', '', 'In percent', 'pictures/census.svg'],
])(
  'has the words and the picture of what the preview shows: %s',
  async (_, view, people, title, picture) => {
    await showPage()
    await user.click(screen.getByRole('button', { name: 'Mark' }))
    await press()
    await waitFor(() => expect(dialog()?.querySelector('iframe')).toBeTruthy())
    const frame = dialog()?.querySelector('iframe')
    const shown = document.implementation.createHTMLDocument('As it is at first · Accord')
    const [first, second] = view === '' ? ['', 'hidden'] : ['hidden', '']
    shown.body.innerHTML = `<div id="embed" data-kind="chart"><figure data-chart="census">
      <figcaption data-slot="head">
        <div data-view="0" ${first} ${people}><h2>In percent</h2></div>
        <div data-view="1" ${second}><h2>In millions</h2></div>
      </figcaption>
      <div data-slot="files">
        <ul><li><a href="https://x.example/numbers/census.csv">CSV</a></li></ul>
        <ul data-view="0" ${first}><li><a href="https://x.example/pictures/census.svg"></a></li></ul>
        <ul data-view="1" ${second}>
          <li><a href="https://x.example/pictures/census-number-1989.svg"></a></li>
        </ul>
      </div>
    </figure></div>`
    Object.defineProperty(frame, 'contentDocument', { value: shown })
    frame?.dispatchEvent(new Event('load'))
    const html = document.createElement('template')
    html.innerHTML = snippet('frame') ?? ''
    const [iframe, paragraph] = html.content.children
    expect(iframe?.getAttribute('title')).toBe(title)
    expect(paragraph?.textContent).toBe(title)
    // What stands in a frame is text to the parser.
    const fallback = /<img src="([^"]*)" alt="([^"]*)"/.exec(iframe?.textContent ?? '') ?? []
    expect(fallback.slice(1)).toEqual(picture ? [`https://x.example/${picture}`, title] : [])
  },
)

it('keeps its preview where it is open again by the time the browser tells that it was closed', async () => {
  await showPage()
  await press()
  await vi.waitFor(() => expect(dialog()?.querySelector('iframe')).toBeTruthy())
  dialog()?.dispatchEvent(new Event('close'))
  expect(dialog()?.querySelector('iframe')).toBeTruthy()
  Object.assign(dialog() ?? {}, { open: false })
  dialog()?.dispatchEvent(new Event('close'))
  expect(dialog()?.querySelector('iframe')).toBeNull()
})

it('has a picture of every chart, also of those that no moment shows', () => {
  const template = document.createElement('template')
  template.innerHTML = file
  const charts = [
    ...template.content.querySelectorAll<HTMLOptionElement>('option[data-kind="chart"]'),
  ]
  const told = story.milestones.flatMap((one) => one.charts)
  expect(charts.length).toBeGreaterThan(new Set(told).size)
  for (const { value, dataset } of charts) {
    expect(dataset.picture).toBe(`pictures/${value.replace('chart/', '')}.svg`)
  }
})

it('begins in the language of its page, with a picture that exists', async () => {
  const { story: kazakh } = await builtStory(routeFor('kk'))
  render(
    <LanguageProvider language={kazakh}>
      <ShareDialog story={kazakh} route={routeFor('kk')} />
    </LanguageProvider>,
  )
  expect(screen.getByRole('option', { name: 'ҚАЗ', hidden: true })).toHaveProperty('selected', true)
  const [whole] = screen.getAllByRole('option', { hidden: true })
  expect(whole?.dataset.picture).toBe('../og.png')
})
