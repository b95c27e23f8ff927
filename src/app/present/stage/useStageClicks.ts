import { useEffect, useEffectEvent } from 'react'

/** The part of the window's width, at its left, where a click goes back. */
const backPart = 0.25

/** Clicks and taps on the picture itself, not on what has a use of its own or on marked text. */
export function useStageClicks(handle: (direction: 'next' | 'previous') => void): void {
  const handleLatest = useEffectEvent(handle)
  useEffect(() => {
    const listen = ({ target, clientX, button, defaultPrevented }: MouseEvent) => {
      if (defaultPrevented || button !== 0 || !(target instanceof Element)) return
      if (target.closest('a, button, input, label, dialog, [data-hold]')) return
      if (getSelection()?.toString()) return
      handleLatest(clientX < innerWidth * backPart ? 'previous' : 'next')
    }
    addEventListener('click', listen)
    return () => removeEventListener('click', listen)
  }, [])
}
