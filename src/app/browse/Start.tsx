import { useLanguage } from '../../ui/LanguageContext'
import styles from './Start.module.css'

/**
 * Below the timeline: the way to the first moment, by its id, and what the story rests on. Here the
 * first screen ends: what follows waits for the whole style sheet, so that what has come is painted.
 */
export function Start({
  first,
  sheet,
  isUnsourced,
}: {
  readonly first: string | undefined
  /** Address of the sheet; undefined where it stands in the head. */
  readonly sheet: string | undefined
  /** No source stands anywhere in the story: said here once, and quietly at each moment. */
  readonly isUnsourced: boolean
}) {
  const { story, moment, sourceList } = useLanguage().words
  const basis = story.basis ?? (isUnsourced ? `${sourceList.none}.` : undefined)
  return (
    <>
      <div className={styles.start}>
        {first !== undefined && (
          <a className={styles.link} href={`#${first}`}>
            {moment.start} <span aria-hidden="true">↓</span>
          </a>
        )}
        {basis !== undefined && (
          <p className={styles.basis}>
            {basis} {story.basisLink !== undefined && <a href="#about">{story.basisLink}</a>}
          </p>
        )}
      </div>
      {sheet !== undefined && <link rel="stylesheet" href={sheet} />}
    </>
  )
}
