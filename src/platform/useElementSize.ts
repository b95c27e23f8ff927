import { startTransition, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** Content width and text size of an element, in px. */
export interface ElementSize {
  readonly width: number
  readonly em: number
}

/**
 * Measures an element and follows its size. Undefined while rendering on the server, before the
 * first layout, and while the element has no width (in a closed `details`, say).
 */
export function useElementSize<Target extends Element>(): readonly [
  RefObject<Target | null>,
  ElementSize | undefined,
] {
  const ref = useRef<Target>(null)
  const [size, setSize] = useState<ElementSize>()

  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const width = Math.round(element.getBoundingClientRect().width)
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || 16
      // What is drawn for a size may be long work: the reader goes first.
      startTransition(() => {
        setSize((last) => {
          if (width === 0) return undefined
          return last?.width === width && last.em === em ? last : { width, em }
        })
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])

  return [ref, size]
}
