import { readStored, writeStored } from './safeStorage'
import { showTheme } from './showTheme'

export type Theme = 'auto' | 'light' | 'dark'

/** Also written in the script that stands in the page, which applies it before the first paint. */
const storageKey = 'accord-theme'
const watchers = new Set<() => void>()

/** The reader's choice of theme; 'auto' follows the system. */
export function readTheme(): Theme {
  const shown = document.documentElement.dataset.theme ?? readStored(storageKey)
  return shown === 'light' || shown === 'dark' ? shown : 'auto'
}

/** Shows a theme, and keeps it where something can be kept. */
export function chooseTheme(next: Theme): void {
  writeStored(storageKey, next === 'auto' ? null : next)
  showTheme(next)
  for (const watcher of watchers) watcher()
}

/** Calls back whenever another theme was chosen. Returns how to stop. */
export function watchTheme(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
  }
}
