import { useInterface } from '../../ui/InterfaceContext'
import { addressOf, linkBetween, siblingsOf } from '../routes'
import type { Route } from '../routes'
import { PageTools } from './PageTools'
import { ThemeSwitch } from './ThemeSwitch'
import styles from './PageHeader.module.css'

/** Name, the other pages, what one can do, languages (once there are several) and theme. */
export function PageHeader({ route }: { readonly route: Route }) {
  const { words } = useInterface()
  const { nav, siteName, languages } = words.page
  const siblings = siblingsOf(route)
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.brand} href={addressOf('read', route) || linkBetween(route, route)}>
          {siteName}
        </a>
        <nav className={styles.pages} aria-label={nav.label}>
          {(['sources', 'about'] as const).map((page) => (
            <a
              key={page}
              href={addressOf(page, route) || linkBetween(route, route)}
              aria-current={route.page === page ? 'page' : undefined}
            >
              {nav[page]}
            </a>
          ))}
        </nav>
        <div className={styles.tools}>
          <PageTools route={route} />
          <ThemeSwitch />
          {siblings.length > 1 && (
            <nav className={styles.languages} aria-label={languages}>
              {siblings.map((sibling) => (
                <a
                  key={sibling.language.id}
                  href={linkBetween(route, sibling)}
                  lang={sibling.language.tag}
                  hrefLang={sibling.language.tag}
                  aria-current={sibling === route ? 'page' : undefined}
                >
                  {sibling.language.label}
                </a>
              ))}
            </nav>
          )}
        </div>
      </div>
    </header>
  )
}
