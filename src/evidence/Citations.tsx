import type { Confidence, Independence } from '../model/content'
import type { Source } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { SourcesLink } from '../ui/SourcesLink'
import styles from './Citations.module.css'

interface CitationsProps {
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
  /** A verdict stands beside it and says how sure we are. */
  readonly isJudged?: boolean
}

/**
 * The word that leads to what a paragraph rests on, and a mark only where nothing confirms it; or that
 * no source is given.
 */
export function Citations({ isJudged = false, ...grounds }: CitationsProps) {
  const { confidence, sourceList } = useLanguage().words
  if (grounds.sources.length === 0) {
    return <span className={`${styles.citations} ${styles.none}`}>{sourceList.none}</span>
  }
  return (
    <span className={styles.citations}>
      {grounds.confidence === 'unverified' && !isJudged && (
        <span className={styles.doubt}>{confidence.unverified.label}</span>
      )}{' '}
      <SourcesLink {...grounds} />
    </span>
  )
}
