import { useEffect, useState } from 'react'
import { waitForMove } from './waitFor'

/**
 * The id of the section that a link has led to, until the reader goes on; else of the one that crosses
 * a line one third down the window, of several the innermost; undefined above the first, below the
 * last, and where the page ends. `ids` in document order, and the same array at every call.
 */
export function useReadingPlace(ids: readonly string[], isEnd: boolean): string | undefined {
  const [place, setPlace] = useState<string>()
  const [led, setLed] = useState<string>()
  useEffect(() => {
    let isWaiting = false
    const look = () => {
      setLed(ids.find((id) => location.hash === `#${id}`))
      // Once for all links in between.
      if (!isWaiting) void waitForMove().then(goOn)
      isWaiting = true
    }
    const goOn = () => {
      isWaiting = false
      setLed(undefined)
    }
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [ids])
  useEffect(() => {
    const crossing = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) crossing.add(target.id)
          else crossing.delete(target.id)
        }
        setPlace(ids.filter((id) => crossing.has(id)).at(-1))
      },
      { rootMargin: '-33% 0px -66% 0px' },
    )
    for (const id of ids) {
      const section = document.getElementById(id)
      if (section) observer.observe(section)
    }
    return () => {
      observer.disconnect()
    }
  }, [ids])
  return led ?? (isEnd ? undefined : place)
}
