import { useLayoutEffect, useRef } from 'react'

const duration = 250

/**
 * Lets the mark that is shown (`data-travel`) travel from where the one before it stood, whenever
 * `key` changes; not under reduced motion.
 */
export function useTravel(key: string, isOff: boolean): void {
  const last = useRef<DOMRect | undefined>(undefined)
  useLayoutEffect(() => {
    const shown = [...document.querySelectorAll('[data-travel]')].find(
      (mark) => mark.getClientRects().length > 0,
    )
    const from = last.current
    const to = shown?.getBoundingClientRect()
    last.current = to
    if (!shown || !from || !to || isOff || typeof shown.animate !== 'function') return
    const [dx, dy] = [centerX(from) - centerX(to), centerY(from) - centerY(to)]
    if (Math.hypot(dx, dy) < 1) return
    shown.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], {
      duration,
      easing: 'ease-in-out',
    })
  }, [key, isOff])
}

const centerX = ({ x, width }: DOMRect) => x + width / 2
const centerY = ({ y, height }: DOMRect) => y + height / 2
