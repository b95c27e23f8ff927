import { nameStory } from '../../model/nameStory'
import { useLanguage } from '../../ui/LanguageContext'
import { LanguageOffer } from '../LanguageOffer'
import { LanguageSwitch } from '../LanguageSwitch'
import { languageLinks } from '../languageLinks'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import { PageTools } from './PageTools'
import { ThemeSwitch } from './ThemeSwitch'
import styles from './PageHeader.module.css'

/** Name, the other pages, what one can do, languages (once there are several) and theme. */
export function PageHeader({ route }: { readonly route: Route }) {
  const { words } = useLanguage()
  const { nav, languages } = words.page
  const links = languageLinks(route)
  const pages = (['sources', 'about'] as const).filter((page) => route.story.pages.includes(page))
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a
          className={styles.brand}
          href={addressOf('read', route) || './'}
          data-is-title={words.story.name === undefined || undefined}
        >
          {nameStory(words)}
        </a>
        <nav className={styles.pages} aria-label={nav.label}>
          {pages.map((page) => (
            <a
              key={page}
              href={addressOf(page, route) || './'}
              aria-current={route.page === page ? 'page' : undefined}
            >
              {nav[page]}
            </a>
          ))}
        </nav>
        <div className={styles.tools}>
          <PageTools route={route} />
          <ThemeSwitch />
        </div>
        {links.length > 0 && (
          <nav className={styles.languages} aria-label={languages}>
            <LanguageSwitch links={links} />
          </nav>
        )}
        <LanguageOffer links={links} />
      </div>
    </header>
  )
}
