import { useLanguage } from '../../ui/LanguageContext'
import styles from './Opening.module.css'

/** Title, the story in a sentence, and what it rests on. */
export function Opening() {
  const { page } = useLanguage().words
  return (
    <div className={styles.opening}>
      <div>
        <h1 className={styles.title}>{page.title}</h1>
        <p className={styles.lead}>{page.lead}</p>
      </div>
      <p className={styles.basis}>
        {page.basis} <a href="#about">{page.basisLink}</a>
      </p>
    </div>
  )
}
