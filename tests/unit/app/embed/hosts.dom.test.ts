import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectFrame } from '../../../../src/app/embed/frameConnection.dom'

const pages = join(import.meta.dirname, '..', '..', '..', 'hosts', 'pages')
const key = 'nine-delegates'

/** Hosts that need nothing but messages, so that no browser is needed to see them understood. */
const hosts = [
  'amp',
  'datawrapper',
  'medium',
  'guardian',
  'canvas',
  'h5p',
  'iframe-resizer-5',
  'set-height',
  'wordpress',
] as const

let resized: () => void = () => undefined
let element = document.body

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'performance'] })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback
      }
      observe() {
        // What is measured changes when a test says so.
      }
    },
  )
  element = document.createElement('div')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

/** Lets the content be `height` px high, and time for the host to follow. */
async function grow(height: number, width = 600) {
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, height)
  resized()
  await vi.advanceTimersByTimeAsync(500)
}

/** What has made the window of this test. */
declare const jsdom: JSDOM
const Dom = jsdom.constructor as typeof JSDOM

/** A host page of its own window, and messages both ways between it and this one. */
function openHost(name: string) {
  const frameUrl = new URL(`/embed/milestone/${key}/`, location.href).href
  const filled = readFileSync(join(pages, `${name}.html`), 'utf8')
    .replaceAll('{{src}}', frameUrl)
    .replaceAll(/\{\{\w+\}\}/g, '')
  const { window } = new Dom(filled, {
    url: 'https://host.example/story.html',
    runScripts: 'dangerously',
    // Its clock is ours.
    beforeParse: (host) => {
      Object.assign(host, { setTimeout, setInterval })
    },
  })
  const frame = window.document.querySelector('iframe')
  const inner = frame?.contentWindow
  if (!frame || !inner) throw new Error(`${name} has no frame`)

  const outer = {
    postMessage: (data: unknown) => {
      queueMicrotask(() => {
        window.dispatchEvent(new window.MessageEvent('message', { data, source: inner }))
      })
    },
  }
  vi.stubGlobal('parent', outer)
  inner.postMessage = (data: unknown) => {
    queueMicrotask(() => {
      const event = new MessageEvent('message', { data })
      Object.defineProperty(event, 'source', { value: outer })
      dispatchEvent(event)
    })
  }
  history.replaceState(null, '', frame.src)
  return {
    load: () => frame.dispatchEvent(new window.Event('load')),
    height: () => Number.parseInt(frame.style.height || frame.height, 10),
  }
}

describe.each(hosts)('a host that speaks as %s', (name) => {
  it('makes the frame as high as its content, and follows it both ways', async () => {
    const { load, height } = openHost(name)
    connectFrame(element, key, () => undefined)
    load()
    for (const content of [640, 980, 420]) {
      await grow(content)
      expect(height()).toBe(content)
    }
  })

  it('does so when it begins to listen only after the frame has spoken', async () => {
    const { load, height } = openHost(name)
    connectFrame(element, key, () => undefined)
    await grow(640)
    load()
    await vi.advanceTimersByTimeAsync(1000)
    expect(height()).toBe(640)
  })

  it('leaves the frame as high as it was while it is hidden or has no width', async () => {
    const { load, height } = openHost(name)
    connectFrame(element, key, () => undefined)
    await grow(640)
    load()
    await vi.advanceTimersByTimeAsync(5000)
    for (const [hidden, width] of [
      [0, 0],
      [5000, 28],
    ] as const) {
      await grow(hidden, width)
      // As when the host's window has another size, or it begins anew.
      load()
      await vi.advanceTimersByTimeAsync(500)
      expect(height()).toBe(640)
    }
    await grow(700)
    expect(height()).toBe(700)
  })
})
