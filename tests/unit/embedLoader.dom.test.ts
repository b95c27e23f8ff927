import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const site = 'https://accord.example/'

interface Loaded {
  readonly accordEmbed: { readonly show: (within: ParentNode) => void }
}

const place = (piece: string) => `<div data-accord-embed data-piece="${piece}">A title</div>`
const addresses = (within: ParentNode = document) =>
  [...within.querySelectorAll('iframe')].map(({ src }) => src)

beforeAll(async () => {
  document.body.innerHTML = place('chart/first')
  const script = document.createElement('script')
  script.type = 'text/plain'
  script.src = `${site}embed.js`
  document.body.append(script)
  await import('../../src/embedLoader')
})
afterAll(() => {
  document.body.replaceChildren()
})

describe('the loader on a host page', () => {
  it('shows a frame where one is asked for', () => {
    expect(addresses()).toEqual([`${site}embed/chart/first/`])
  })

  it('notices what a page puts in, or asks for, later', async () => {
    document.body.insertAdjacentHTML('beforeend', place('quote/second'))
    const bare = document.createElement('div')
    document.body.append(bare)
    await vi.waitFor(() => {
      expect(addresses()).toHaveLength(2)
    })
    bare.dataset.accordEmbed = ''
    await vi.waitFor(() => {
      expect(addresses()).toEqual([
        `${site}embed/chart/first/`,
        `${site}embed/quote/second/`,
        `${site}embed/`,
      ])
    })
  })

  it('gives a frame a usual height where none is asked for, or none that can be', () => {
    const hidden = document.createElement('div').attachShadow({ mode: 'open' })
    hidden.innerHTML = ['480', '-1', '50%', 'tall']
      .map((height) => `<div data-accord-embed data-height="${height}"></div>`)
      .join('')
    const { accordEmbed } = globalThis as unknown as Loaded
    accordEmbed.show(hidden)
    const heights = [...hidden.querySelectorAll('iframe')].map(({ height }) => height)
    expect(heights).toEqual(['480', '640', '640', '640'])
  })

  it('is told of places that a page hides from others', () => {
    const hidden = document.createElement('div').attachShadow({ mode: 'open' })
    hidden.innerHTML = place('chart/third')
    const { accordEmbed } = globalThis as unknown as Loaded
    accordEmbed.show(hidden)
    accordEmbed.show(hidden)
    expect(addresses(hidden)).toEqual([`${site}embed/chart/third/`])
  })
})
