import type { PointerEvent } from 'react'

/**
 * Handlers for an element on which a mouse, a finger or a pen chooses a height: `onHeight` gets it
 * as a part (0–1) from the top of the element, from the press until it is let go.
 */
export function dragHeight(onHeight: (height: number) => void) {
  const follow = ({ currentTarget, clientY }: PointerEvent) => {
    const { top, height } = currentTarget.getBoundingClientRect()
    if (height > 0) onHeight((clientY - top) / height)
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      follow(event)
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event)
    },
  }
}
