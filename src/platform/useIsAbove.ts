import { useEffect, useState } from 'react'

/**
 * Whether the element with this id has been scrolled away over the upper edge of the window, or over
 * a line as many percent below it as `edge` says, which is negative.
 */
export function useIsAbove(id: string, edge = 0): boolean {
  const [isAbove, setIsAbove] = useState(false)
  useEffect(() => {
    const element = document.getElementById(id)
    if (!element) return
    // As far down as a page goes: from below the window to above it is a change then too.
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setIsAbove(!entry.isIntersecting && entry.boundingClientRect.top < innerHeight)
      },
      { rootMargin: `${edge}% 0px 1000000px` },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [id, edge])
  return isAbove
}
