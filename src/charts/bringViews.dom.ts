import { broughtEvent } from '../platform/broughtEvent'
import { fetchElement, loadEachOnce } from '../platform/fetchFile'
import { selectors } from './marks'
import type { ChartSession } from './session'

/**
 * Fetches the views of charts that the page does not carry: ahead when the pointer or the focus
 * comes near, and puts a view in its place when it is chosen. `onPlaced` is told the chart. A view
 * that does not come is said above the drawing, and asked for again when it is pressed again. Returns
 * how to stop.
 */
export function bringViews(
  session: Pick<ChartSession, 'subscribe'>,
  onPlaced: (figure: Element) => void,
): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const get = loadEachOnce(fetchPieces)
  /** The file that each chart waits for, or has waited for in vain. */
  const wanted = new Map<Element, string | undefined>()
  const find = () =>
    [...document.querySelectorAll(selectors.chart)].filter(
      (figure) => figure.querySelector(selectors.further) !== null,
    )
  let figures = find()

  const bring = async (figure: Element, file: string) => {
    const pieces = await get(file).catch(() => undefined)
    if (signal.aborted || wanted.get(figure) !== file) return
    if (!pieces) {
      showMissing(figure, true)
      return
    }
    placePieces(figure, pieces)
    wanted.delete(figure)
    figure.querySelector(`input[data-file="${file}"]`)?.removeAttribute('data-file')
    onPlaced(figure)
  }
  const check = () => {
    for (const figure of figures) {
      const chosen = figure.querySelector<HTMLInputElement>(`${selectors.further}:checked`)
      const file = chosen?.dataset.file
      if (wanted.get(figure) === file) continue
      wanted.set(figure, file)
      showMissing(figure, false)
      if (file !== undefined) void bring(figure, file)
    }
  }
  const prefetch = ({ target }: Event) => {
    const near = target instanceof Element ? target.closest('label, input') : null
    const input = near?.matches('input') ? near : near?.querySelector(selectors.further)
    if (input instanceof HTMLInputElement && input.dataset.file) {
      get(input.dataset.file).catch(() => undefined)
    }
  }
  const tryAgain = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    const figure = target.closest(selectors.chart)
    // One that is chosen only now is brought when the session knows of it.
    if (!figure || !target.dataset.file || wanted.get(figure) !== target.dataset.file) return
    wanted.delete(figure)
    check()
  }
  const takeNew = () => {
    figures = find()
    check()
  }
  document.addEventListener(broughtEvent, takeNew, { signal })
  document.addEventListener('click', tryAgain, { signal })
  document.addEventListener('pointerover', prefetch, { signal })
  document.addEventListener('focusin', prefetch, { signal })
  const stop = session.subscribe(check)
  check()
  return () => {
    stop()
    listening.abort()
  }
}

/** The pieces of a view, in a file of this site. Rejects where it does not come. */
async function fetchPieces(file: string): Promise<Document> {
  const piece = await fetchElement(file, selectors.slot)
  return piece.ownerDocument
}

function placePieces(figure: Element, pieces: Document) {
  for (const slot of pieces.body.querySelectorAll<HTMLElement>(selectors.slot)) {
    const place = figure.querySelector(`[data-slot="${slot.dataset.slot ?? ''}"]`)
    for (const piece of slot.querySelectorAll<HTMLElement>(':scope > *')) {
      // Until the view before it makes room.
      piece.hidden = true
      place?.append(piece)
    }
  }
}

function showMissing(figure: Element, isMissing: boolean) {
  const line = figure.querySelector<HTMLElement>(selectors.missing)
  if (line) line.hidden = !isMissing
}
