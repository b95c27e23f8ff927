import { useState } from 'react'
import type { PointerEvent } from 'react'
import { yearOf } from '../model/findYears'
import type { Viewport } from './viewport'

export interface AxisPointer {
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
}

/**
 * The year under a mouse or a pen where the axis is empty; null over a link, above `top` (px from
 * the drawing's upper edge), outside of `limits` and while a button is down. `timeAt` takes px from
 * the drawing's left edge.
 */
export function useAxisYear(
  timeAt: (x: number) => number,
  top: number,
  limits: Viewport,
): readonly [number | null, AxisPointer] {
  const [year, setYear] = useState<number | null>(null)
  const findYear = ({ currentTarget, target, clientX, clientY }: PointerEvent) => {
    if (!(target instanceof Element) || target.closest('a')) return null
    const box = currentTarget.getBoundingClientRect()
    const time = timeAt(clientX - box.left)
    const isInside = clientY - box.top >= top && time >= limits.start && time < limits.end
    return isInside ? yearOf(time) : null
  }
  return [
    year,
    {
      onPointerMove: (event) => {
        const isPointing = event.pointerType !== 'touch' && event.buttons === 0
        setYear(isPointing ? findYear(event) : null)
      },
      onPointerLeave: () => setYear(null),
    },
  ]
}
