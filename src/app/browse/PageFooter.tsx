import { useLanguage } from '../../ui/LanguageContext'
import { siblingsOf } from '../routes'
import type { Route } from '../routes'
import styles from './ReadPage.module.css'

/** Whose facts these are, who translated them, and what the page was made with where it says another name. */
export function PageFooter({ route }: { readonly route: Route }) {
  const { story, aboutPage } = useLanguage().words
  return (
    <footer className={styles.footer}>
      {route.story.pages.includes('sources') && <p>{aboutPage.footer}</p>}
      {siblingsOf(route).length > 1 && <p>{aboutPage.translated}</p>}
      {story.name === undefined && <p>{aboutPage.madeWith}</p>}
    </footer>
  )
}
