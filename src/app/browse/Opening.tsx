import { useLanguage } from '../../ui/LanguageContext'
import styles from './Opening.module.css'

/** Title, the story in a sentence, and what it rests on. */
export function Opening() {
  const { story } = useLanguage().words
  return (
    <div className={styles.opening}>
      <div>
        <h1 className={styles.title}>{story.title}</h1>
        <p className={styles.lead}>{story.lead}</p>
      </div>
      <p className={styles.basis}>
        {story.basis} <a href="#about">{story.basisLink}</a>
      </p>
    </div>
  )
}
