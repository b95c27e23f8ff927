import { useEffect, useEffectEvent } from 'react'

/** Calls back once the page is alive, and whenever Back or Forward changed its address. */
export function useHistoryStep(onStep: () => void): void {
  const handleStep = useEffectEvent(onStep)
  useEffect(() => {
    const handle = () => handleStep()
    handle()
    window.addEventListener('popstate', handle)
    return () => {
      window.removeEventListener('popstate', handle)
    }
  }, [])
}
