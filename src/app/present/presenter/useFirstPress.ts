import { useEffect, useEffectEvent, useRef } from 'react'

/** Calls back with the time in ms whenever a deck has gone to another place, not for its first; none is ''. */
export function useFirstPress(place: string, handle: (now: number) => void): void {
  const before = useRef(place)
  const handleLatest = useEffectEvent(handle)
  useEffect(() => {
    if (before.current === place) return
    const isFirst = before.current === ''
    before.current = place
    if (!isFirst) handleLatest(Date.now())
  }, [place])
}
