import { useCallback, useEffect, useRef, useState } from 'react'
import { usePrefersReducedMotion } from '../platform/usePrefersReducedMotion'
import { blendViewports, clampViewport, sameViewport } from './viewport'
import type { Viewport } from './viewport'

const travelTime = 220

export interface ViewportControl {
  readonly view: Viewport
  /** Shows a window at once: what a finger or a wheel does. */
  readonly show: (next: Viewport) => void
  /** Travels to a window: what a button or a key does. Jumps under reduced motion. */
  readonly travel: (next: Viewport) => void
}

/** The window on time of one timeline; it opens on its limits. */
export function useViewport(limits: Viewport): ViewportControl {
  const [view, setView] = useState(limits)
  const still = usePrefersReducedMotion()
  const latest = useRef(view)
  const frame = useRef(0)

  const set = useCallback((next: Viewport) => {
    if (sameViewport(next, latest.current)) return
    latest.current = next
    setView(next)
  }, [])

  const show = useCallback(
    (next: Viewport) => {
      cancelAnimationFrame(frame.current)
      set(clampViewport(next, limits))
    },
    [limits, set],
  )

  const travel = useCallback(
    (next: Viewport) => {
      cancelAnimationFrame(frame.current)
      const from = latest.current
      const to = clampViewport(next, limits)
      if (still) {
        set(to)
        return
      }
      const begun = performance.now()
      const step = (now: number) => {
        const t = Math.min(1, Math.max(0, (now - begun) / travelTime))
        const eased = 1 - (1 - t) ** 3
        set(clampViewport(blendViewports(from, to, eased), limits))
        if (t < 1) frame.current = requestAnimationFrame(step)
      }
      frame.current = requestAnimationFrame(step)
    },
    [limits, set, still],
  )

  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
    },
    [],
  )

  return { view, show, travel }
}
