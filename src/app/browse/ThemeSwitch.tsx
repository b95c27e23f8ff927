import { useTheme } from '../../platform/useTheme'
import type { Theme } from '../../platform/useTheme'
import { useInterface } from '../../ui/InterfaceContext'
import styles from './ThemeSwitch.module.css'

const themes: readonly Theme[] = ['auto', 'light', 'dark']

/** Each press takes the next of system, light, dark; its name says which is on. */
export function ThemeSwitch() {
  const { words } = useInterface()
  const [theme, setTheme] = useTheme()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={words.page.theme.chosen(words.page.theme[theme])}
      onClick={() => setTheme(next)}
    >
      {words.page.theme.label}
    </button>
  )
}
