// For host pages: turns <div data-accord-embed data-piece="chart/ID"> into a frame as high as its
// content. What may be set: data-piece, data-lang, data-theme, data-at, data-lanes, data-compact,
// data-state (a query: what is chosen in charts), data-title, data-height. Everything else about the
// frame is the embedded page's own business. What a host puts in later is noticed; where it is hidden
// from that (a shadow root), `accordEmbed.show(root)` looks for it there.
import { readHeight } from './app/embed/frameMessages'

const script =
  document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]')
const site = script instanceof HTMLScriptElement ? new URL('.', script.src) : null
const options = ['lang', 'theme', 'at', 'lanes', 'compact']
const shown: HTMLIFrameElement[] = []

function addressOf({ dataset }: HTMLElement, root: URL): string {
  const piece = /^(milestone|chart|quote)\/[\w-]+$/.exec(dataset.piece ?? '')?.[0]
  const address = new URL(piece ? `embed/${piece}/` : 'embed/', root)
  address.search = dataset.state ?? ''
  for (const key of options) {
    const value = dataset[key]
    if (value !== undefined) address.searchParams.set(key, value)
  }
  return address.href
}

function show(place: HTMLElement, root: URL) {
  const frame = document.createElement('iframe')
  place.dataset.accordEmbed = 'shown'
  frame.src = addressOf(place, root)
  frame.title = place.dataset.title ?? place.textContent.trim()
  frame.loading = 'lazy'
  frame.allow = 'clipboard-write'
  frame.width = '100%'
  frame.height = place.dataset.height ?? '640'
  frame.style.border = '0'
  shown.push(frame)
  place.replaceChildren(frame)
}

const places = '[data-accord-embed=""]'

function showAll(root: URL, within: ParentNode) {
  for (const place of within.querySelectorAll<HTMLElement>(places)) show(place, root)
}

if (site) {
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const frame = shown.find(({ contentWindow }) => contentWindow === source)
    const height = origin === site.origin ? readHeight(data) : null
    if (frame && height !== null) frame.height = String(Math.min(height, 20_000))
  })
  const api = { show: (within: ParentNode = document) => showAll(site, within) }
  Object.assign(globalThis, { accordEmbed: api })
  new MutationObserver(() => {
    api.show()
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-accord-embed'] })
  api.show()
}
