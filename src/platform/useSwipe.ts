import { useEffect, useEffectEvent } from 'react'

/** Least length in px, and how much longer than high, so that a scroll or a tap is none. */
const leastLength = 60
const leastSlope = 1.5

/** A finger or pen drawn across the window; the direction is that of the content: left is next. */
export function useSwipe(handle: (direction: 'next' | 'previous') => void): void {
  const handleLatest = useEffectEvent(handle)
  useEffect(() => {
    let start: Touch | undefined
    const begin = ({ touches, target }: TouchEvent) => {
      const isOwn = target instanceof Element && target.closest('[data-hold], dialog, input')
      start = touches.length === 1 && !isOwn ? touches[0] : undefined
    }
    const end = ({ changedTouches }: TouchEvent) => {
      const last = changedTouches[0]
      if (!start || !last) return
      const [dx, dy] = [last.clientX - start.clientX, last.clientY - start.clientY]
      start = undefined
      if (Math.abs(dx) < leastLength || Math.abs(dx) < leastSlope * Math.abs(dy)) return
      handleLatest(dx < 0 ? 'next' : 'previous')
    }
    addEventListener('touchstart', begin, { passive: true })
    addEventListener('touchend', end, { passive: true })
    return () => {
      removeEventListener('touchstart', begin)
      removeEventListener('touchend', end)
    }
  }, [])
}
