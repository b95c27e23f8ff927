import { useSyncExternalStore } from 'react'
import { readQuery, writeQuery } from './urlState'

const listeners = new Set<() => void>()

/** The search part of the URL, '' on the server, and how to replace it without a step back. */
export function useSearch(): readonly [string, (search: string) => void] {
  const search = useSyncExternalStore(subscribe, readQuery, () => '')
  return [search, replaceSearch]
}

function replaceSearch(search: string): void {
  writeQuery(search)
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
