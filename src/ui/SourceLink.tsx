import type { ReactNode } from 'react'
import type { Source } from '../model/story'
import { useLanguage } from './LanguageContext'
import { StoryLink } from './StoryLink'
import { sourcePlace } from './storyPlaces'
import { TextPieces } from './TextPieces'

/** A source by its publisher and title, leading to all on it. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { sourceList } = useLanguage().words
  const { id, publisher, title, titleLanguage } = source
  return (
    <StoryLink href={sourcePlace(id)}>
      <TextPieces
        of={sourceList.named<ReactNode>({
          publisher,
          title: <cite lang={titleLanguage}>{title}</cite>,
        })}
      />
    </StoryLink>
  )
}
