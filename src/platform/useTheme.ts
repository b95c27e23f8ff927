import { useSyncExternalStore } from 'react'
import { chooseTheme, readTheme, watchTheme } from './theme'
import type { Theme } from './theme'

/** The reader's choice of theme, 'auto' being what the server renders, and how to choose another. */
export function useTheme(): readonly [Theme, (next: Theme) => void] {
  const theme = useSyncExternalStore(watchTheme, readTheme, () => 'auto' as const)
  return [theme, chooseTheme]
}
