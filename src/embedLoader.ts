// For host pages: turns <div data-accord-embed data-piece="chart/ID"> into a frame as high as its
// content. What may be set: data-story, data-piece, data-lang, data-theme, data-at, data-lanes,
// data-compact, data-state (a query: what is chosen in charts), data-title, data-height. Everything else about the
// frame is the embedded page's own business. What a host puts in later is noticed; where it is hidden
// from that (a shadow root), `accordEmbed.show(root)` looks for it there.
import { readHeight } from './app/embed/frameMessages'
import { placeAddress, placeHeight } from './app/embed/placeAddress'

const script =
  document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]')
const site = script instanceof HTMLScriptElement ? new URL('.', script.src) : null
const shown: HTMLIFrameElement[] = []

function show(place: HTMLElement, root: URL) {
  const frame = document.createElement('iframe')
  place.dataset.accordEmbed = 'shown'
  frame.src = placeAddress(place.dataset, root)
  frame.title = place.dataset.title ?? place.textContent.trim()
  frame.loading = 'lazy'
  frame.allow = 'clipboard-write'
  frame.width = '100%'
  frame.height = placeHeight(place.dataset)
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
