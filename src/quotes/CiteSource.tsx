import type { ReactNode } from 'react'
import type { Quote } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import { sourcePlace } from '../ui/storyPlaces'
import { TextPieces } from '../ui/TextPieces'

/** Where it was found and how sure that makes us. */
export function CiteSource({ quote }: { readonly quote: Quote }) {
  const { quoteCard, sourceList, confidence, independence } = useLanguage().words
  const { quotedIn: source } = quote
  return (
    <>
      <p>
        {quoteCard.source}{' '}
        <StoryLink href={sourcePlace(source.id)}>
          <TextPieces
            of={sourceList.named<ReactNode>({
              publisher: source.publisher,
              title: <cite lang={source.titleLanguage}>{source.title}</cite>,
            })}
          />
        </StoryLink>
      </p>
      <p>
        {quoteCard.sureness} {confidence[quote.confidence].label}
        {quote.independence === 'state-only' && `, ${independence['state-only']}`}
      </p>
    </>
  )
}
