import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PictureFile } from '../../../src/build/PictureFile'
import { watchPictureButtons } from '../../../src/charts/savePicture.dom'

const groups = ['Uzbek', 'Korean']
const file = renderToStaticMarkup(
  <PictureFile
    width={600}
    height={100}
    title="Uzbeks are many"
    peoples={{ groups, titles: ['Uzbeks are many', 'Koreans are few'] }}
    subtitle="Percent"
    foot={['Source: a census']}
    note="A note."
    rules=""
    fonts=""
  >
    <g data-peoples="Uzbek|Korean" data-names="Uzbeks|Koreans" data-form="{group}: {value}">
      <text data-texts="18.8|0.6">18.8</text>
    </g>
  </PictureFile>,
)

/** What was offered to be saved: its name, and the picture itself. */
let saved: { readonly name: string; readonly picture: string }[] = []
let stop: (() => void) | undefined

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(file)))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved = [...saved, { name: this.download, picture: decodeURIComponent(this.href) }]
  })
  stop = watchPictureButtons()
})
afterEach(() => {
  stop?.()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.body.replaceChildren()
  saved = []
})

/** Shows a chart of the group that is `nth`, and clicks on its file. */
function choose(nth: number) {
  document.body.innerHTML = `<figure data-chart="regions">
    <g data-peoples="${groups.join('|')}" data-nth-people="${nth}"></g>
    <a href="pictures/regions.svg" download>SVG</a>
  </figure>`
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  document.querySelector('a')?.dispatchEvent(event)
  return event
}

it('the picture of the people that is chosen is saved as SVG', async () => {
  const { defaultPrevented } = choose(1)
  expect(defaultPrevented).toBe(true)
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  const [{ name, picture } = { name: '', picture: '' }] = saved
  expect(name).toBe('regions-korean.svg')
  expect(picture).toContain('<title>Koreans are few</title>')
  expect(picture).toMatch(/>0\.6</)
  // It keeps its style, which is not parsed: the page's policy would complain of it.
  expect(picture).toMatch(/<style>[^<]*<\/style><\/svg>$/)
})

it('the first people is saved as the file is', () => {
  const { defaultPrevented } = choose(0)
  expect(defaultPrevented).toBe(false)
})

it('a people stands out in the picture that is saved where it does on the page', async () => {
  const drawn = (
    <PictureFile
      width={600}
      height={100}
      title="Kazakhs are most"
      subtitle="Percent"
      foot={[]}
      note=""
      rules=""
      fonts=""
    >
      <g data-group="Korean">
        <rect />
      </g>
      <g data-group="German">
        <rect />
      </g>
    </PictureFile>
  )
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(renderToStaticMarkup(drawn))))
  document.body.innerHTML = `<figure data-chart="census">
    <div data-drawing hidden><g data-group="Uzbek" data-lit-group></g></div>
    <div data-drawing data-has-group>
      <g data-group="Korean"></g>
      <g data-group="German" data-lit-group></g>
    </div>
    <a href="pictures/census.svg" download>SVG</a>
  </figure>`
  document.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['census-german.svg']))
  // Here no style within a picture is read.
  const [, svg = '', style = ''] =
    /^[^,]*,(.*)(<style>.*)<\/svg>$/s.exec(saved[0]?.picture ?? '') ?? []
  document.body.innerHTML = `${svg}</svg>${style}`
  const opacity = (group: string) =>
    getComputedStyle(document.querySelector(`svg [data-group="${group}"] rect`) ?? document.body)
      .opacity
  expect(opacity('Korean')).toBe('0.35')
  expect(opacity('German')).not.toBe('0.35')
})

it('a file comes from the worker where there is one, which a download would not ask', async () => {
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } })
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:kept')
  const { defaultPrevented } = choose(0)
  expect(defaultPrevented).toBe(true)
  await vi.waitFor(() => expect(saved).toEqual([{ name: 'regions.svg', picture: 'blob:kept' }]))
})
