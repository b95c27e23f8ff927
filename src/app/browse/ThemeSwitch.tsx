import { useLanguage } from '../../ui/LanguageContext'
import styles from './PageTools.module.css'

/**
 * Each press takes the next of system, light, dark; its name says which is on. `watchThemeSwitch`
 * makes it work, and finds the names that it may have on it.
 */
export function ThemeSwitch() {
  const { theme } = useLanguage().words.page
  return (
    <button
      type="button"
      className={styles.word}
      aria-label={theme.chosen(theme.auto)}
      data-theme-auto={theme.chosen(theme.auto)}
      data-theme-light={theme.chosen(theme.light)}
      data-theme-dark={theme.chosen(theme.dark)}
    >
      {theme.label}
    </button>
  )
}
