import { useEffect, useRef } from 'react'
import { findDrawing, nearestMark, shownMarks } from './chartMarks'
import type { ChartMark } from './chartMarks'
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
 * Listens for the whole page to what is done to charts that were rendered at build time.
 * `active` is the mark from which arrow keys go on.
 */
export function useChartEvents(events: ChartEvents, active: ChartMark | null): void {
  const latest = useRef({ events, active })
  useEffect(() => {
    latest.current = { events, active }
  })
  useEffect(() => {
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
      if (mark) latest.current.events.onPoint(mark)
      else if (wasOver) latest.current.events.onLeave()
      wasOver = mark !== undefined
    }
    const onClick = (event: MouseEvent) => {
      const mark = nearest(event)
      if (mark) latest.current.events.onKeep(mark)
    }
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event
      if (!(target instanceof HTMLElement) || target.dataset.drawing === undefined) return
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (key === 'Escape') latest.current.events.onRelease()
      const marks = shownMarks(target)
      const last = latest.current.active
      const current = marks.find(
        ({ chart, column, row }) =>
          chart === last?.chart && column === last.column && row === last.row,
      )
      const next = stepMark(marks, current, key)
      if (!next) return
      event.preventDefault()
      latest.current.events.onKeep(next)
    }
    const onChange = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement && target.dataset.highlight !== undefined) {
        latest.current.events.onHighlight(target.value === '' ? null : target.value)
      }
      if (target instanceof HTMLInputElement && target.dataset.choice !== undefined) {
        latest.current.events.onView(target.dataset.choice, target.value)
      }
    }
    document.addEventListener('pointermove', onMove, { signal })
    document.addEventListener('click', onClick, { signal })
    document.addEventListener('keydown', onKey, { signal })
    document.addEventListener('change', onChange, { signal })
    return () => {
      listening.abort()
    }
  }, [])
}
