import { useEffect, useState } from 'react'

const signs = ['pointermove', 'pointerdown', 'focusin'] as const

/**
 * Whether nobody has moved or touched anything for so many ms; false on the server. The keys of a
 * clicker bring nothing back: they are pressed on every step.
 */
export function useIdle(ms: number): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    let timer = 0
    const wake = () => {
      clearTimeout(timer)
      setIsIdle(false)
      timer = window.setTimeout(() => setIsIdle(true), ms)
    }
    wake()
    for (const sign of signs) addEventListener(sign, wake, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, wake)
    }
  }, [ms])
  return isIdle
}
