import { useEffect } from 'react'

/**
 * Lays out the parts of the page that a style sheet left for later with `content-visibility`: one
 * whenever the browser is idle, in the order of the document. Then the scroll bar is right, and
 * tools that read what is laid out find all of it. `name` is the class of the parts. A browser
 * that cannot say when it is idle leaves them to the style sheet.
 */
export function useLayOut(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined || !('requestIdleCallback' in window)) return
    const parts = [...document.getElementsByClassName(name)].filter(
      (part) => part instanceof HTMLElement,
    )
    let waiting = 0
    const layOutNext = () => {
      const part = parts.shift()
      if (!part) return
      part.style.contentVisibility = 'visible'
      waiting = requestIdleCallback(layOutNext)
    }
    waiting = requestIdleCallback(layOutNext)
    return () => {
      cancelIdleCallback(waiting)
    }
  }, [name])
}
