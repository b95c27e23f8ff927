import { litGroup, selectors, shownAs } from '../../charts/marks'

/** A piece that can be chosen, and where it stands in the page. */
interface Piece {
  readonly option: HTMLOptionElement
  readonly element: Element
}

/** What to offer first. */
interface Offer {
  /** Undefined for the whole story. */
  readonly option: HTMLOptionElement | undefined
  /** Id of the moment that is read. */
  readonly at: string | null
}

/** Of a chart in whose drawing somebody or a year stands out, or whose view is not its first. */
const chosen = [
  `${selectors.choice}:checked:not([data-nth="0"])`,
  '[data-nth-people]:not([data-nth-people="0"])',
  `${selectors.drawing}:not([hidden]) :is([${shownAs.litYear}], [${shownAs.yearLine}])`,
].join()

/**
 * The piece that a reader means: the chart or the quotation that they dealt with last, else what is
 * read. `read` is the part that the rail names; in it go first a chart in which something is chosen, and
 * what fills the window. Of rows it is the open one; of closed ones the picture above them all.
 */
export function findPiece(
  options: readonly HTMLOptionElement[],
  touched: Element | null,
  read: Element | null,
): Offer {
  const pieces = options.flatMap((option): readonly Piece[] => {
    const element = document.getElementById(option.dataset.hash?.slice(1) ?? '')
    return element ? [{ option, element }] : []
  })
  const moments = pieces.filter(({ option }) => option.dataset.kind === 'milestone')
  const small = pieces.filter((piece) => !moments.includes(piece) && isSeen(piece.element))
  const section = read?.closest('main > section') ?? null
  const current = findAround(read, moments)
  const rows = moments.filter(({ element }) => isOpenRow(element) && isSeen(element))
  const row =
    rows.find(({ element }) => element.contains(touched)) ??
    rows.find(({ element }) => element.matches(':target') || element.querySelector(':target')) ??
    rows.find((one) => one === current) ??
    rows.find(({ element }) => section?.contains(element))
  const part = row?.element ?? section
  const inside = small.filter(({ element }) => part?.contains(element))
  const middle = findAround(document.elementFromPoint(innerWidth / 2, innerHeight / 2), inside)
  const isRow = current?.element instanceof HTMLDetailsElement
  const found =
    findAround(touched, small) ??
    inside.find(({ element }) => litGroup(element) ?? element.querySelector(chosen)) ??
    (middle && seenOf(middle.element) > innerHeight / 2 ? middle : row) ??
    (isRow ? undefined : current) ??
    pieces.filter(({ element }) => section?.contains(element) && !element.closest('details')).at(-1)
  return { option: found?.option, at: (row ?? current)?.element.id ?? null }
}

/** The piece that an element is or stands in. */
function findAround(start: Element | null, pieces: readonly Piece[]): Piece | undefined {
  for (let element = start; element; element = element.parentElement) {
    const found = pieces.find((piece) => piece.element === element)
    if (found) return found
  }
  return undefined
}

const isOpenRow = (element: Element) => element instanceof HTMLDetailsElement && element.open

/** Whether a third of it can be seen, or it fills a third of the window. */
const isSeen = (element: Element) =>
  seenOf(element) > Math.min(element.getBoundingClientRect().height, innerHeight) / 3

/** How much of its height can be seen below the rail, in px. */
function seenOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect()
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
  return Math.min(bottom, innerHeight) - Math.max(top, covered || 0)
}
