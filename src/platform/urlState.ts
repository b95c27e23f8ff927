/** The query of the page's address, with its question mark; empty when there is none. */
export function readQuery(): string {
  return location.search
}

/** Puts a query into the address without a new entry in the history; path and hash stay. */
export function writeQuery(query: string): void {
  if (query === location.search) return
  try {
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`)
  } catch {
    // Some frames forbid it, and browsers limit how often: the page works without.
  }
}
