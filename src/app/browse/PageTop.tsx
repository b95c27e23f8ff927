import type { ReactNode } from 'react'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './PageTop.module.css'

/** What stands first on a page beside the story: the way back to it at `home`, title and lead. */
export function PageTop({
  home,
  title,
  lead,
  children,
}: {
  readonly home: string
  readonly title: string
  readonly lead: string | undefined
  /** Smaller lines below. */
  readonly children: ReactNode
}) {
  const { sourcePage } = useLanguage().words
  return (
    <header className={styles.head}>
      <p className={styles.small}>
        <a href={home}>{sourcePage.back}</a>
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.small}>{children}</div>
    </header>
  )
}
