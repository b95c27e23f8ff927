import { useCallback, useSyncExternalStore } from 'react'
import { readStored, writeStored } from './safeStorage'
import { showTheme } from './showTheme'

export type Theme = 'auto' | 'light' | 'dark'

/** Also written in the script of `index.html`, which applies it before the first paint. */
const storageKey = 'accord-theme'
const listeners = new Set<() => void>()

/** The reader's choice of theme; 'auto' follows the system, and is what the server renders. */
export function useTheme(): readonly [Theme, (next: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'auto' as const)
  const setTheme = useCallback((next: Theme) => {
    writeStored(storageKey, next === 'auto' ? null : next)
    showTheme(next)
    for (const listener of listeners) listener()
  }, [])
  return [theme, setTheme]
}

function readTheme(): Theme {
  const shown = document.documentElement.dataset.theme ?? readStored(storageKey)
  return shown === 'light' || shown === 'dark' ? shown : 'auto'
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
