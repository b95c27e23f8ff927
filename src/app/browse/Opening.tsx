import { useLanguage } from '../../ui/LanguageContext'
import styles from './Opening.module.css'

/** Title, the conflict in a sentence, and what is told of it. */
export function Opening() {
  const { story } = useLanguage().words
  return (
    <div className={styles.opening}>
      <h1 className={styles.title}>{story.title}</h1>
      {story.lead !== undefined && <p className={styles.lead}>{story.lead}</p>}
      {story.scope !== undefined && <p className={styles.lead}>{story.scope}</p>}
    </div>
  )
}
