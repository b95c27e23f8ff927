import { useEffect, useRef } from 'react'
import styles from './StepThumb.module.css'

/** A step in the small, as the class first sees it: a copy of its drawing, made when it is in view. */
export function StepThumb({ id }: { readonly id: string }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const draw = () => element.replaceChildren(...copyStep(id))
    if (typeof IntersectionObserver !== 'function') return
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      draw()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [id])
  return <div ref={frame} className={styles.thumb} aria-hidden="true" inert />
}

/** The picture of a step without what may be in a document only once; nothing where it is not there. */
function copyStep(id: string): readonly Node[] {
  const page = document.getElementById(id)?.firstElementChild?.cloneNode(true)
  if (!(page instanceof Element)) return []
  for (const named of page.querySelectorAll('[id], [for], [data-travel]')) {
    for (const name of ['id', 'for', 'data-travel']) named.removeAttribute(name)
  }
  return [page]
}
