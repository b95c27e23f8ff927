import { useRef } from 'react'
import type { PointerEvent, RefObject } from 'react'
import { clampViewport, minSpan, panViewport } from './viewport'
import type { Viewport } from './viewport'

type Grip = 'start' | 'end' | 'window'

interface Drag {
  readonly grip: Grip
  readonly view: Viewport
  /** ms under the pointer when the drag began. */
  readonly from: number
}

/** Drags the window of an overview, or one of its edges; a press beside it brings it there. */
export function useOverviewDrag(
  element: RefObject<SVGSVGElement | null>,
  view: Viewport,
  limits: Viewport,
  show: (next: Viewport) => void,
) {
  const drag = useRef<Drag | null>(null)

  const timeAt = (event: PointerEvent) => {
    const box = element.current?.getBoundingClientRect()
    const share = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0
    return limits.start + share * (limits.end - limits.start)
  }
  const stop = () => {
    drag.current = null
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      const from = timeAt(event)
      const grip = gripOf(event.target)
      const isOutside = from < view.start || from > view.end
      const half = (view.end - view.start) / 2
      const start =
        grip === 'window' && isOutside ? panViewport(view, from - view.start - half, limits) : view
      drag.current = { grip, view: start, from }
      element.current?.setPointerCapture(event.pointerId)
      show(start)
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag.current) show(dragWindow(drag.current, timeAt(event), limits))
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  }
}

function gripOf(target: EventTarget): Grip {
  const grip = target instanceof Element ? target.getAttribute('data-grip') : null
  return grip === 'start' || grip === 'end' ? grip : 'window'
}

function dragWindow({ grip, view, from }: Drag, time: number, limits: Viewport): Viewport {
  const shift = time - from
  switch (grip) {
    case 'window':
      return panViewport(view, shift, limits)
    case 'start':
      return clampViewport(
        { start: Math.min(view.start + shift, view.end - minSpan), end: view.end },
        limits,
      )
    case 'end':
      return clampViewport(
        { start: view.start, end: Math.max(view.end + shift, view.start + minSpan) },
        limits,
      )
  }
}
