import type { Quote } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { SourceLink } from '../ui/SourceLink'

/** Where it was found and how sure that makes us. */
export function CiteSource({ quote }: { readonly quote: Quote }) {
  const { quoteCard, confidence, independence } = useLanguage().words
  return (
    <>
      <p>
        {quoteCard.source} <SourceLink source={quote.quotedIn} />
      </p>
      <p>
        {quoteCard.sureness} {confidence[quote.confidence].label}
        {quote.independence === 'state-only' && `, ${independence['state-only']}`}
      </p>
    </>
  )
}
