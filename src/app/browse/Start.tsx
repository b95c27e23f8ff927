import { useLanguage } from '../../ui/LanguageContext'
import styles from './Start.module.css'

/** Below the timeline: the way to the first moment, by its id, and what the story rests on. */
export function Start({ first }: { readonly first: string | undefined }) {
  const { story } = useLanguage().words
  return (
    <div className={styles.start}>
      {first !== undefined && (
        <a className={styles.link} href={`#${first}`}>
          {story.start} <span aria-hidden="true">↓</span>
        </a>
      )}
      <p className={styles.basis}>
        {story.basis} <a href="#about">{story.basisLink}</a>
      </p>
    </div>
  )
}
