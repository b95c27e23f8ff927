import { useLanguage } from '../../ui/LanguageContext'
import { siblingsOf } from '../routes'
import type { Route } from '../routes'
import styles from './ReadPage.module.css'

/** Whose facts these are, who translated them, and what the page was made with where it says another name. */
export function PageFooter({ route }: { readonly route: Route }) {
  const { page, story, aboutPage } = useLanguage().words
  return (
    <footer className={styles.footer}>
      {route.story.pages.includes('sources') && <p>{page.footer}</p>}
      {siblingsOf(route).length > 1 && <p>{page.translated}</p>}
      {story.name === undefined && <p>{aboutPage.madeWith}</p>}
    </footer>
  )
}
