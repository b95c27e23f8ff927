const storageKey = 'accord-class'

/** What this tab has kept of the class; null where there is nothing, or nothing can be kept. */
export function readClass(): string | null {
  try {
    return sessionStorage.getItem(storageKey)
  } catch {
    return null
  }
}

/** Keeps it until the tab is closed, and sends it nowhere. */
export function keepClass(text: string): void {
  try {
    sessionStorage.setItem(storageKey, text)
  } catch {
    // It then lasts as long as the page.
  }
}
