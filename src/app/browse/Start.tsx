import { Fragment } from 'react'
import type { Era } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { EraNames } from '../EraNames'
import type { Period } from './periods'
import styles from './Start.module.css'

/**
 * Below the timeline: the way to the first moment, by its id, what the story rests on, its eras, whose
 * names have not always room in the drawing, and the ways into a long one. Here the
 * first screen ends: what follows waits for the whole style sheet, so that what has come is painted.
 */
export function Start({
  first,
  sheet,
  isUnsourced,
  periods,
  eras,
}: {
  readonly first: string | undefined
  /** Address of the sheet; undefined where it stands in the head. */
  readonly sheet: string | undefined
  /** No source stands anywhere in the story: said here once, and quietly at each moment. */
  readonly isUnsourced: boolean
  /** Of a long story: what leads into it. */
  readonly periods: readonly Period[]
  readonly eras: readonly Era[]
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
      <EraNames eras={eras} className={styles.more} />
      {periods.length > 1 && (
        <nav className={styles.more} aria-label={moment.periods}>
          {periods.map(({ id, title }, index) => (
            <Fragment key={id}>
              {index > 0 && ' · '}
              <a href={`#${id}`}>{title}</a>
            </Fragment>
          ))}
        </nav>
      )}
      {sheet !== undefined && <link rel="stylesheet" href={sheet} />}
    </>
  )
}
