import type { Confidence, Independence } from '../model/content'
import type { Source } from '../model/story'
import { ConfidenceMark } from '../ui/ConfidenceMark'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import { sourcePlace } from '../ui/storyPlaces'
import styles from './Citations.module.css'

interface CitationsProps {
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
  /** A verdict stands beside it and says how sure we are. */
  readonly isJudged?: boolean
}

/** The numbers of the sources behind a statement, and a word where they leave a doubt. */
export function Citations(props: CitationsProps) {
  const { sources, confidence, independence, isJudged = false } = props
  const { words } = useLanguage()
  const isDoubtful = !isJudged && (confidence !== 'verified' || independence === 'state-only')
  return (
    <span className={styles.citations}>
      {sources.map((source) => (
        <StoryLink
          key={source.id}
          className={styles.number}
          href={sourcePlace(source.id)}
          aria-label={words.sourceList.citation(source)}
        >
          [{source.number}]
        </StoryLink>
      ))}
      {isDoubtful && <ConfidenceMark confidence={confidence} independence={independence} isBrief />}
    </span>
  )
}
