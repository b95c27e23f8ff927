import { findDrawing, nearestMark, shownMarks } from './chartMarks.dom'
import type { ChartMark } from './chartMarks.dom'
import { stepMark } from './stepMark'

/** What happens to the charts of a page. */
export interface ChartEvents {
  /** A mark is under the mouse. */
  readonly onPoint: (mark: ChartMark) => void
  readonly onLeave: () => void
  /** A mark was tapped, clicked, or reached by a key: it stays. */
  readonly onKeep: (mark: ChartMark) => void
  readonly onRelease: () => void
  readonly onHighlight: (group: string | null) => void
  readonly onView: (key: string, view: string) => void
}

/**
 * Listens for the whole page to what is done to charts that were rendered at build time. Both
 * functions are asked at each event; `active` gives the mark from which arrow keys go on. Returns
 * how to stop.
 */
export function listenToCharts(
  events: () => ChartEvents,
  active: () => ChartMark | null,
): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const nearest = ({ target, clientX, clientY }: MouseEvent) => {
    const drawing = findDrawing(target)
    if (!drawing) return undefined
    const marks = shownMarks(drawing)
    const hit = marks.find(({ element }) => target instanceof Node && element.contains(target))
    return hit ?? nearestMark(marks, clientX, clientY)
  }
  let wasOver = false
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const mark = nearest(event)
    if (mark) events().onPoint(mark)
    else if (wasOver) events().onLeave()
    wasOver = mark !== undefined
  }
  const onClick = (event: MouseEvent) => {
    const mark = nearest(event)
    if (mark) events().onKeep(mark)
  }
  const onKey = (event: KeyboardEvent) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || target.dataset.drawing === undefined) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (key === 'Escape') events().onRelease()
    const marks = shownMarks(target)
    const last = active()
    const current = marks.find(
      ({ chart, column, row }) =>
        chart === last?.chart && column === last.column && row === last.row,
    )
    const next = stepMark(marks, current, key)
    if (!next) return
    event.preventDefault()
    events().onKeep(next)
  }
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target.dataset.highlight !== undefined) {
      events().onHighlight(target.value === '' ? null : target.value)
    }
    if (target instanceof HTMLInputElement && target.dataset.choice !== undefined) {
      events().onView(target.dataset.choice, target.value)
    }
  }
  document.addEventListener('pointermove', onMove, { signal })
  document.addEventListener('click', onClick, { signal })
  document.addEventListener('keydown', onKey, { signal })
  document.addEventListener('change', onChange, { signal })
  return () => {
    listening.abort()
  }
}
