import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { bootScript, embedBootScript } from '../../../src/build/bootScripts'

const page = `<!doctype html><script>${bootScript}</script>`

/** A page in a browser that has stored `theme`, or blocks its storage, or knows too little. */
function open(theme: string | null, isBlocked = false, isOld = false) {
  const errors: unknown[] = []
  const virtualConsole = new VirtualConsole()
  virtualConsole.on('jsdomError', (error) => errors.push(error))
  const dom = new JSDOM(page, {
    url: 'https://example.org/',
    runScripts: 'dangerously',
    virtualConsole,
    beforeParse: (view) => {
      const getItem = (key: string) => (key === 'accord-theme' ? theme : null)
      const get = () => {
        if (isBlocked) throw new view.DOMException('Insecure', 'SecurityError')
        return { getItem }
      }
      Object.defineProperty(view, 'localStorage', { get })
      Object.defineProperty(view, 'CSS', { value: { supports: () => !isOld } })
    },
  })
  const { attributes } = dom.window.document.documentElement
  const shown = [...attributes].filter(({ name }) => name.startsWith('data-'))
  return { shown: shown.map(({ name, value }) => `${name}=${value}`), errors }
}

describe('the script before the first paint', () => {
  it.each(['light', 'dark'])('applies the stored theme %s', (theme) => {
    expect(open(theme)).toEqual({
      shown: ['data-scripted=awaited', `data-theme=${theme}`],
      errors: [],
    })
  })

  it('says that scripts run and leaves the theme to the system where none is stored', () => {
    expect(open(null)).toEqual({ shown: ['data-scripted=awaited'], errors: [] })
  })

  it('does so where the storage is blocked, without an error', () => {
    expect(open('dark', true)).toEqual({ shown: ['data-scripted=awaited'], errors: [] })
  })

  it('leaves an old browser the page without scripts, in its theme', () => {
    expect(open('dark', false, true)).toEqual({
      shown: ['data-plain=', 'data-theme=dark'],
      errors: [],
    })
  })
})

it('marks the last button that is pressed before the page’s script is there, and none after', () => {
  const { document } = new JSDOM(`${page}<button>One</button><button><b>Two</b></button>`, {
    url: 'https://example.org/',
    runScripts: 'dangerously',
    beforeParse: (view) => {
      Object.defineProperty(view, 'CSS', { value: { supports: () => true } })
    },
  }).window
  const press = (selector: string) => {
    document.querySelector<HTMLElement>(selector)?.click()
    return [...document.querySelectorAll('[data-pressed]')].map(({ textContent }) => textContent)
  }
  expect(press('button')).toEqual(['One'])
  expect(press('b')).toEqual(['Two'])
  document.documentElement.dataset.scripted = 'alive'
  expect(press('button')).toEqual(['Two'])
})

describe('an address without its last slash, answered by a host without a redirect', () => {
  const link = (script: string, url: string, isLocked = false) =>
    new JSDOM(`<!doctype html><script>${script}</script><a href="../x/">x</a>`, {
      url,
      runScripts: 'dangerously',
      beforeParse: ({ history, DOMException }) => {
        if (!isLocked) return
        history.replaceState = () => {
          throw new DOMException('Insecure', 'SecurityError')
        }
      },
    }).window.document

  it.each([
    ['https://example.org/accord/present?step=one#a', 'https://example.org/accord/x/'],
    ['https://example.org/accord/present/?step=one#a', 'https://example.org/accord/x/'],
    ['https://example.org/accord/present/index.html', 'https://example.org/accord/x/'],
    ['file:///home/a/present', 'file:///home/x/'],
  ])('of %s finds its own folder and keeps query and hash', (url, target) => {
    const { links, URL: shown } = link(bootScript, url)
    expect(links[0]).toHaveProperty('href', target)
    expect(shown.replace('present?', 'present/?')).toBe(url.replace('present?', 'present/?'))
  })

  it('does so in a frame that may not change its address', () => {
    const url = 'https://example.org/accord/embed/chart/seats'
    const { links } = link(embedBootScript, url, true)
    expect(links[0]).toHaveProperty('href', 'https://example.org/accord/embed/chart/x/')
  })
})
