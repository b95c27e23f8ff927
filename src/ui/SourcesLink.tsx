import type { ReactNode } from 'react'
import type { Confidence, Independence } from '../model/content'
import type { Source } from '../model/story'
import { useLanguage } from './LanguageContext'
import styles from './SourcesLink.module.css'
import { StoryLink } from './StoryLink'
import { sourcePlace } from './storyPlaces'

interface SourcesLinkProps {
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
  /** Instead of the word for sources. */
  readonly children?: ReactNode
}

/**
 * One quiet word behind which all sources of a statement stand: a link to the first of them on the
 * page of sources; scripts open a card with all of them in its place. Nothing without a source.
 */
export function SourcesLink({ sources, confidence, independence, children }: SourcesLinkProps) {
  const { sourceList } = useLanguage().words
  const [first] = sources
  if (!first) return null
  return (
    <StoryLink
      className={styles.link}
      href={sourcePlace(first.id)}
      data-cites={sources.map(({ id }) => id).join(' ')}
      data-sure={[confidence, ...(independence ? [independence] : [])].join(' ')}
    >
      {children ?? sourceList.title}
    </StoryLink>
  )
}
