import { useEffect } from 'react'
import { showTheme } from '../../../platform/showTheme'
import { useStored } from '../../../platform/useStored'

/** Shows the theme that is stored, as soon as the deck's other window has stored another one. */
export function useStoredTheme(): void {
  const [theme] = useStored('accord-theme')
  useEffect(() => showTheme(theme === 'dark' || theme === 'light' ? theme : 'auto'), [theme])
}
