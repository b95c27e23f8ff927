import { broughtEvent } from './broughtEvent'
import { fetchElement, loadEachOnce } from './fetchFile'
import { showTarget } from './watchHashTarget'

/** How long a piece may take to come, in ms. */
const patience = 20_000

/**
 * Fetches what the page's folds hold and it does not carry: each element `[data-brings]`, whose
 * value is a file of this site, makes way for the piece in that file when the `details` around it
 * opens. A piece is asked for ahead when pointer or focus come to a fold's name, and all are where a
 * reader looks for words on the page or prints it. One that does not come is said in the element's
 * `[role=status]` and asked for again when the fold opens again. Returns how to stop.
 */
export function bringPieces(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const fetchPiece = loadEachOnce((file) => fetchElement(file, '[data-piece]', patience))
  const load = ({ dataset: { brings = '' } }: HTMLElement) => fetchPiece(brings)
  const bring = async (place: HTMLElement) => {
    showFailed(place, false)
    try {
      const piece = await load(place)
      if (!signal.aborted && place.isConnected) putPiece(place, piece)
    } catch {
      showFailed(place, true)
    }
  }
  const onToggle = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return
    for (const place of placesOf(target)) void bring(place)
  }
  const prefetch = ({ target }: Event) => {
    const fold = target instanceof Element ? target.closest('summary')?.parentElement : null
    for (const place of fold ? placesOf(fold) : []) load(place).catch(() => undefined)
  }
  const onKey = ({ code, key, ctrlKey, metaKey }: KeyboardEvent) => {
    const isForAll = key === 'F3' || ((ctrlKey || metaKey) && ['KeyF', 'KeyP'].includes(code))
    if (isForAll) for (const place of findPlaces(document)) void bring(place)
  }
  // It does not bubble.
  document.addEventListener('toggle', onToggle, { signal, capture: true })
  document.addEventListener('pointerover', prefetch, { signal })
  document.addEventListener('focusin', prefetch, { signal })
  document.addEventListener('keydown', onKey, { signal })
  for (const fold of document.querySelectorAll('details[open]')) {
    for (const place of placesOf(fold)) void bring(place)
  }
  return () => {
    listening.abort()
  }
}

function findPlaces(within: ParentNode): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-brings]')]
}

/** Those that a fold shows when it opens; folds in it have their own. */
function placesOf(fold: Element): readonly HTMLElement[] {
  return findPlaces(fold).filter((place) => place.closest('details') === fold)
}

function putPiece(place: HTMLElement, piece: Element) {
  const { parentElement } = place
  // A link may have led to what is only there now, unless its entry is older than the page: then the
  // reader has come back to what was read.
  const isNew = !(history.state < performance.timeOrigin)
  const wanted = isNew && location.hash && place.querySelector(':target')
  // Moved, not copied: what has fetched it keeps no second one.
  place.replaceWith(...piece.childNodes)
  parentElement?.dispatchEvent(new Event(broughtEvent, { bubbles: true }))
  if (wanted) showTarget(location.hash)
}

function showFailed(place: HTMLElement, hasFailed: boolean) {
  const status = place.querySelector<HTMLElement>('[role="status"]')
  if (status) status.hidden = !hasFailed
}
