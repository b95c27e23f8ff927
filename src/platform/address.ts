const watchers = new Set<() => void>()

/** The query of the page's address, with its question mark; empty when there is none. */
export function readQuery(): string {
  return location.search
}

/**
 * Puts a query into the address without a new entry in the history; path and hash stay. Only links
 * make entries: Back leads to another place, not through everything that was pointed at there.
 */
export function writeQuery(query: string): void {
  if (query === location.search) return
  try {
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`)
  } catch {
    // Some frames forbid it, and browsers limit how often: the page works without.
    return
  }
  for (const watcher of watchers) watcher()
}

/** Calls back whenever the query may be another one, whoever changed it. Returns how to stop. */
export function watchQuery(watcher: () => void): () => void {
  watchers.add(watcher)
  const stop = watchSteps(watcher)
  return () => {
    watchers.delete(watcher)
    stop()
  }
}

/** Calls back whenever Back or Forward has changed the address. Returns how to stop. */
export function watchSteps(watcher: () => void): () => void {
  addEventListener('popstate', watcher)
  return () => {
    removeEventListener('popstate', watcher)
  }
}
