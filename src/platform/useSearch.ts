import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/** The search part of the URL, '' on the server, and how to replace it without a step back. */
export function useSearch(): readonly [string, (search: string) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  )
  return [search, replaceSearch]
}

function replaceSearch(search: string): void {
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}
