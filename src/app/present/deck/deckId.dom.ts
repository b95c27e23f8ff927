import { parseDeckId } from './deckMessage'

const storageKey = 'accord-deck'

/** An id of this tab's own deck, the same after a reload; another one in every tab. */
export function ownDeckId(): string {
  try {
    const stored = parseDeckId(sessionStorage.getItem(storageKey))
    if (stored) return stored
  } catch {
    // A new one each time then.
  }
  return renewDeckId()
}

/** A new id for this tab: a duplicated tab begins with that of the first. */
export function renewDeckId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  const id = [...bytes].map((byte) => (byte % 36).toString(36)).join('')
  try {
    sessionStorage.setItem(storageKey, id)
  } catch {
    // It then lasts as long as the page.
  }
  return id
}
