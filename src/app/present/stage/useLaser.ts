import { useEffect, useRef } from 'react'

/** Puts an element under the pointer, wherever it moves; give its middle the place 0, 0. */
export function useLaser<Dot extends HTMLElement>(isOn: boolean) {
  const dot = useRef<Dot>(null)
  useEffect(() => {
    if (!isOn) return
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`
    }
    addEventListener('pointermove', follow, { passive: true })
    return () => removeEventListener('pointermove', follow)
  }, [isOn])
  return dot
}
