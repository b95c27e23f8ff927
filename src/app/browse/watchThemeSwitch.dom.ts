import { chooseTheme, readTheme } from '../../platform/theme'

const next = { auto: 'light', light: 'dark', dark: 'auto' } as const
const names = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const

/** Makes the switch of the page's header work: its name says which theme is on. */
export function watchThemeSwitch(): void {
  const button = document.querySelector<HTMLElement>('button[data-theme-auto]')
  if (!button) return
  const name = () => {
    button.ariaLabel = button.dataset[names[readTheme()]] ?? null
  }
  button.addEventListener('click', () => {
    chooseTheme(next[readTheme()])
    name()
  })
  name()
}
