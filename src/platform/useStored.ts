import { useCallback, useSyncExternalStore } from 'react'
import { readStored, writeStored } from './safeStorage'

const listeners = new Set<() => void>()
/** What was chosen since the page was opened, for where storage is blocked. */
const chosen = new Map<string, string>()

/** A stored text, null on the server and where there is none, and how to store another one. */
export function useStored(key: string): readonly [string | null, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => chosen.get(key) ?? readStored(key),
    () => null,
  )
  const store = useCallback(
    (next: string) => {
      chosen.set(key, next)
      writeStored(key, next)
      for (const listener of listeners) listener()
    },
    [key],
  )
  return [value, store]
}

function subscribe(listener: () => void): () => void {
  // What another window has stored is the later choice.
  const follow = ({ key }: StorageEvent) => {
    if (key === null) chosen.clear()
    else chosen.delete(key)
    listener()
  }
  listeners.add(listener)
  addEventListener('storage', follow)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', follow)
  }
}
