import { useEffect, useState } from 'react'

/** Keeps the screen awake as long as the page is seen; false where the browser refuses. */
export function useWakeLock(): boolean {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let isOver = false
    const ask = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      try {
        // oxlint-disable-next-line compat/compat -- asked for two lines above
        lock = await navigator.wakeLock.request('screen')
        if (isOver) await lock.release()
        else setIsHeld(true)
      } catch {
        setIsHeld(false)
      }
    }
    // A lock ends when the page is hidden.
    const listen = () => void ask()
    listen()
    document.addEventListener('visibilitychange', listen)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', listen)
      void lock?.release().catch(() => undefined)
    }
  }, [])
  return isHeld
}
