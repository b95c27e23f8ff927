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

/**
 * Goes to a hash of this page in a new entry of the history, as a link does, but under another query;
 * what is left keeps its own. Engines differ in when a link's own way is gone: before or after what
 * else its click starts.
 */
export function followHash(query: string, hash: string): void {
  try {
    history.pushState(null, '', `${location.pathname}${query}`)
  } catch {
    // See writeQuery: then the query stays.
  }
  location.replace(hash)
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
