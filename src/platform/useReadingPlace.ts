import { useEffect, useState } from 'react'

/**
 * The id of the section that crosses a line one third down the window, of several the innermost;
 * undefined above the first and below the last. `ids` in document order, and the same array at
 * every call.
 */
export function useReadingPlace(ids: readonly string[]): string | undefined {
  const [place, setPlace] = useState<string>()
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
  return place
}
