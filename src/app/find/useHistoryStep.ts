import { useEffect, useEffectEvent } from 'react'
import { watchSteps } from '../../platform/address'

/** Calls back once the page is alive, and whenever Back or Forward changed its address. */
export function useHistoryStep(onStep: () => void): void {
  const handleStep = useEffectEvent(onStep)
  useEffect(() => {
    handleStep()
    return watchSteps(() => handleStep())
  }, [])
}
