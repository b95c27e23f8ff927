import type { SourceCard, SourceCards } from '../model/sourceCard'
import { sourceCardId } from './sourceCardId'

/** Room around the card, in px. */
const margin = 16
/** The card is never lower than this, in px. */
const leastHeight = 160
/** Places that rest on a source, of which the card shows no more. */
const mostUsed = 4

/** Keeps the card beside its link while the page changes its size. */
let holding: ResizeObserver | undefined

/**
 * Shows what a link `a[data-cites][data-sure]` rests on, beside it: what each source is, how sure
 * that makes it, and what else rests on each. False where the page has no card or nothing to show.
 */
export function showSourceCard(link: HTMLAnchorElement, cards: SourceCards): boolean {
  const card = document.getElementById(sourceCardId)
  const list = card?.querySelector('[data-part="list"]')
  const pattern = card?.querySelector('template')?.content.firstElementChild
  if (!card || !list || !pattern || !('showPopover' in card)) return false
  const here = new Set(
    [...ancestors(link)].map(({ id }) => `#${id}`).filter((hash) => hash !== '#'),
  )
  const entries = (link.dataset.cites ?? '').split(' ').flatMap((id) => {
    const source = cards[id]
    return source ? [fill(pattern, id, source, here)] : []
  })
  if (entries.length === 0) return false
  list.replaceChildren(...entries)
  const sure = new Set(link.dataset.sure?.split(' '))
  for (const line of card.querySelectorAll<HTMLElement>('[data-sure]')) {
    line.hidden = !sure.has(line.dataset.sure ?? '')
  }
  card.hidePopover()
  card.showPopover({ source: link })
  place(card, link)
  // Charts take another height after the window has.
  holding?.disconnect()
  holding = new ResizeObserver(() => place(card, link))
  holding.observe(document.body)
  card.scrollTop = 0
  card.focus({ preventScroll: true })
  card.ontoggle = () => {
    if (card.matches(':popover-open')) return
    holding?.disconnect()
    // The browser gives the focus back after Escape; after a press on nothing it is nowhere.
    if (document.activeElement === document.body) link.focus({ preventScroll: true })
  }
  return true
}

function* ancestors(element: Element) {
  for (let one: Element | null = element; one; one = one.parentElement) yield one
}

/** A copy of the pattern for one source; `here` are the places that the reader is in. */
function fill(pattern: Element, id: string, source: SourceCard, here: ReadonlySet<string>) {
  const entry = document.importNode(pattern, true)
  const part = (name: string) => entry.querySelector<HTMLElement>(`[data-part="${name}"]`)
  const title = part('title')
  const cite = title?.querySelector('cite')
  if (cite) cite.textContent = source.title
  if (cite && source.lang !== undefined) cite.lang = source.lang
  if (source.url === undefined) title?.removeAttribute('href')
  else title?.setAttribute('href', source.url)
  const details = part('details')
  if (details) details.textContent = source.details
  part('full')?.setAttribute('href', `sources/#source-${id}`)
  const used = part('used')
  const others = source.used.filter(({ href }) => !here.has(href)).slice(0, mostUsed)
  if (others.length === 0) used?.remove()
  for (const [index, { href, label }] of others.entries()) {
    const place = document.createElement('a')
    place.href = href
    place.textContent = label
    used?.append(...(index > 0 ? ['\u00a0· '] : []), place)
  }
  return entry
}

/** Below the link, or above it where there is more room; within the window, and scrolling with it. */
function place(card: HTMLElement, link: HTMLElement) {
  card.style.maxBlockSize = ''
  const { left, top, bottom } = link.getBoundingClientRect()
  const [above, below] = [top - 2 * margin, innerHeight - bottom - 2 * margin]
  const isBelow = card.offsetHeight <= below || above < below
  card.style.maxBlockSize = `min(26rem, ${Math.max(isBelow ? below : above, leastHeight)}px)`
  const { offsetWidth: width, offsetHeight: height } = card
  const right = document.documentElement.clientWidth - width - margin
  const x = Math.max(margin, Math.min(left, right))
  const y = isBelow ? bottom + margin / 2 : top - height - margin / 2
  card.style.left = `${x + scrollX}px`
  card.style.top = `${Math.max(0, y + scrollY)}px`
}
