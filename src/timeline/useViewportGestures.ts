import { useEffect, useRef } from 'react'
import type { PointerEvent, RefObject } from 'react'
import { panViewport, pinchViewport, sameViewport, zoomViewport } from './viewport'
import type { Viewport } from './viewport'

export interface GestureSurface {
  readonly element: RefObject<SVGSVGElement | null>
  readonly view: Viewport
  readonly limits: Viewport
  /** ms that one px stands for, and the px between the element's edge and the window's start. */
  readonly msPerPx: number
  readonly inset: number
  readonly show: (next: Viewport) => void
}

export interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  readonly onPointerCancel: (event: PointerEvent) => void
  readonly onPointerLeave?: (event: PointerEvent) => void
}

/** Before a press becomes a drag, in px; below it a click stays a click. */
const dragThreshold = 5
const wheelZoom = 0.0022

interface Press {
  readonly view: Viewport
  readonly msPerPx: number
  /** x by pointer when the gesture began, in px from the element's left. */
  readonly from: ReadonlyMap<number, number>
}

/**
 * Drag and pinch by pointer; Ctrl or ⌘ with the wheel zooms, Shift with the wheel (or a sideways
 * wheel) pans. The plain wheel is left to the page, and so are vertical swipes (touch-action).
 */
export function useViewportGestures(surface: GestureSurface): PointerHandlers {
  const current = useRef(surface)
  const pointers = useRef(new Map<number, number>())
  const press = useRef<Press | null>(null)
  const dragged = useRef(false)

  useEffect(() => {
    current.current = surface
  })

  useEffect(() => {
    const element = surface.element.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      handleWheel(event, current.current)
    }
    const onClick = (event: MouseEvent) => {
      if (!dragged.current) return
      dragged.current = false
      event.preventDefault()
      event.stopPropagation()
    }
    const onDragStart = (event: Event) => {
      event.preventDefault()
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('click', onClick, true)
    element.addEventListener('dragstart', onDragStart)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('click', onClick, true)
      element.removeEventListener('dragstart', onDragStart)
    }
  }, [surface.element])

  const begin = () => {
    const { view, msPerPx } = current.current
    press.current = { view, msPerPx, from: new Map(pointers.current) }
  }
  const end = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId)
    begin()
    if (pointers.current.size > 0) return
    // A drag's click follows at once or, after a swipe, not at all: the next one is a real one.
    setTimeout(() => {
      dragged.current = false
    })
  }

  return {
    onPointerDown: (event) => {
      // Of a mouse or a pen another button is the browser's.
      if (event.button !== 0) return
      if (pointers.current.size === 0) dragged.current = false
      pointers.current.set(event.pointerId, placeOf(event, current.current))
      begin()
    },
    onPointerMove: (event) => {
      if (!pointers.current.has(event.pointerId) || !press.current) return
      pointers.current.set(event.pointerId, placeOf(event, current.current))
      const next = followPointers(pointers.current, press.current, current.current, dragged.current)
      if (!next) return
      if (!dragged.current) current.current.element.current?.setPointerCapture(event.pointerId)
      dragged.current = true
      current.current.show(next)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}

function placeOf(event: { readonly clientX: number }, { element }: GestureSurface): number {
  return event.clientX - (element.current?.getBoundingClientRect().left ?? 0)
}

/** The window that the pointers ask for, or undefined while a press may still be a click. */
function followPointers(
  pointers: ReadonlyMap<number, number>,
  { view, msPerPx, from }: Press,
  { limits, inset }: GestureSurface,
  dragging: boolean,
): Viewport | undefined {
  const [first, second] = [...pointers.keys()]
  if (first === undefined) return undefined
  const [start = 0, now = 0] = [from.get(first), pointers.get(first)]
  if (second === undefined) {
    if (!dragging && Math.abs(now - start) < dragThreshold) return undefined
    return panViewport(view, (start - now) * msPerPx, limits)
  }
  const width = (view.end - view.start) / msPerPx
  const timeAt = (x: number) => view.start + (x - inset) * msPerPx
  const secondNow = pointers.get(second) ?? 0
  return pinchViewport(
    [timeAt(start), timeAt(from.get(second) ?? 0)],
    [now - inset, secondNow - inset],
    width,
  )
}

/** Where the window can go no further, the wheel is the browser's: its own zoom, or a swipe back. */
function handleWheel(event: WheelEvent, surface: GestureSurface): void {
  const { view, show } = surface
  const next = followWheel(event, surface)
  if (!next || sameViewport(next, view)) return
  event.preventDefault()
  show(next)
}

/** The window that the wheel asks for; undefined where it asks for none. */
function followWheel(event: WheelEvent, surface: GestureSurface): Viewport | undefined {
  const { view, limits, msPerPx, inset } = surface
  const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
  if (event.ctrlKey || event.metaKey) {
    const anchor = view.start + (placeOf(event, surface) - inset) * msPerPx
    return zoomViewport(view, Math.exp(event.deltaY * line * wheelZoom), anchor, limits)
  }
  const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX
  if (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return undefined
  return panViewport(view, sideways * line * msPerPx, limits)
}
