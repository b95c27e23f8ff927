import { useInterface } from '../../ui/InterfaceContext'
import { Find } from '../find/Find'
import { addressOf, linkBetween, siblingsOf } from '../routes'
import type { Route } from '../routes'
import { ThemeSwitch } from './ThemeSwitch'
import styles from './PageHeader.module.css'

/** Its code is fetched when a reader asks for it. */
async function showShare() {
  const { openShareDialog } = await import('../share/shareDialog.dom')
  openShareDialog()
}

/** Name, places on the page, languages (once there are several) and theme. */
export function PageHeader({ route }: { readonly route: Route }) {
  const { words } = useInterface()
  const { nav, siteName, languages } = words.page
  const home = addressOf('read', route)
  const siblings = siblingsOf(route)
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.brand} href={home || linkBetween(route, route)}>
          <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
            <circle className={styles.ring} cx="12" cy="12" r="10" />
            <path
              className={styles.arcs}
              d="M2 12h20M5.5 5.5q6.5 6.5 13 13M18.5 5.5q-6.5 6.5-13 13"
            />
          </svg>
          {siteName}
        </a>
        <nav className={styles.nav} aria-label={nav.label}>
          <a href={`${home}#timeline`}>{nav.timeline}</a>
          {(['sources', 'about'] as const).map((page) => (
            <a
              key={page}
              href={addressOf(page, route) || linkBetween(route, route)}
              aria-current={route.page === page ? 'page' : undefined}
            >
              {nav[page]}
            </a>
          ))}
          <a href={addressOf('present', route)}>{nav.present}</a>
        </nav>
        <div className={styles.tools}>
          {siblings.length > 1 && (
            <nav aria-label={languages}>
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
          <Find route={route} />
          {route.page === 'read' && (
            <button type="button" className={styles.share} onClick={() => void showShare()}>
              {words.page.share}
            </button>
          )}
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}
