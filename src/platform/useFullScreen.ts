import { useCallback, useSyncExternalStore } from 'react'

const storageKey = 'accord-full-screen'

/**
 * Whether the page fills the screen, how to switch that, and whether it did before a reload, which
 * ends it: browsers ask for a key or a click to begin again.
 */
export function useFullScreen() {
  const isFull = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  )
  const wasFull = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement === null && readFlag(),
    () => false,
  )
  const toggle = useCallback(() => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen()
    change.catch(() => undefined)
  }, [])
  return { isFull, wasFull, toggle }
}

function subscribe(listener: () => void): () => void {
  // Leaving it on purpose is remembered as well; a reload fires no event.
  const listen = () => {
    writeFlag(document.fullscreenElement !== null)
    listener()
  }
  document.addEventListener('fullscreenchange', listen)
  return () => document.removeEventListener('fullscreenchange', listen)
}

function readFlag(): boolean {
  try {
    return sessionStorage.getItem(storageKey) === '1'
  } catch {
    return false
  }
}

function writeFlag(isFull: boolean): void {
  try {
    if (isFull) sessionStorage.setItem(storageKey, '1')
    else sessionStorage.removeItem(storageKey)
  } catch {
    // Then a reload does not offer it again.
  }
}
