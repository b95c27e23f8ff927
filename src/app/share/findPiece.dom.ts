import { chosenGroup, selectors, shownAs } from '../../charts/marks'

/** In a chart: a view that is not its first, or somebody or a year that stands out. */
const chosen = `${selectors.choice}:checked:not([data-nth="0"]), ${selectors.drawing}:not([hidden])
  :is([${shownAs.litGroup}], [${shownAs.litYear}], [${shownAs.yearLine}])`

/**
 * Of pieces of the page the one that a reader means, undefined for all of it, and the moment they are at.
 * It is the chart or the quotation that they dealt with last, else what is read. `read` is the part
 * that the rail names; in it go first a chart in which something is chosen, and what fills the window.
 * Of rows it is the open one; of closed ones the picture above them all.
 */
export function findPiece(
  pieces: readonly Element[],
  touched: Element | null,
  read: Element | null,
): { readonly piece: Element | undefined; readonly at: Element | undefined } {
  const seen = pieces.filter(
    (piece) => seenOf(piece) > Math.min(piece.clientHeight, innerHeight) / 3,
  )
  const small = seen.filter((piece) => piece.matches('figure'))
  const rows = seen.filter((piece) => piece.matches('details[open]'))
  const section = read?.closest('main > section')
  const current = pieces.find(holds(read))
  const row =
    rows.find(holds(touched)) ??
    rows.find(holds(document.querySelector(':target'))) ??
    rows.find(holds(read)) ??
    rows.find((piece) => section?.contains(piece))
  const inside = small.filter((piece) => (row ?? section)?.contains(piece))
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
  const piece =
    small.find(holds(touched)) ??
    inside.find((chart) => chosenGroup(chart) ?? chart.querySelector(chosen)) ??
    inside.filter((one) => seenOf(one) > innerHeight / 2).find(holds(middle)) ??
    row ??
    (current?.matches('details') ? undefined : current) ??
    pieces.filter((one) => section?.contains(one) && !one.closest('details')).at(-1)
  return { piece, at: row ?? current }
}

const holds = (place: Element | null) => (piece: Element) => piece.contains(place)

/** How much of its height can be seen, in px; the rail covers a tenth of the window. */
function seenOf(piece: Element): number {
  const { top, bottom } = piece.getBoundingClientRect()
  return Math.min(bottom, innerHeight) - Math.max(top, innerHeight / 10)
}
