import type { Citation } from '../model/citation'
import type { Quote } from '../model/story'
import { CitationList } from '../ui/CitationList'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import { sourcePlace } from '../ui/storyPlaces'
import styles from './CiteMenu.module.css'
import { CiteSource } from './CiteSource'
import { formatCitation } from './formatCitation'

interface CiteTextProps {
  readonly quote: Quote
  /** Of the source that has it; left out where a link to them does. */
  readonly citations?: readonly Citation[]
}

/**
 * Who spoke and who reports it, how sure we are, and how to take the quotation along.
 * `watchCopyButtons` brings the buttons to life.
 */
export function CiteText({ quote, citations = [] }: CiteTextProps) {
  const { quoteCard } = useLanguage().words
  return (
    <>
      <p>
        {quote.speaker}, {quote.role}, {quote.when}
      </p>
      <p>{quote.reported}</p>
      <CiteSource quote={quote} />
      {quote.note !== undefined && <p>{quote.note}</p>}
      <p className={styles.tools}>
        <button
          type="button"
          data-copy={formatCitation(quote, quoteCard)}
          data-copied={quoteCard.copied}
          data-copy-failed={quoteCard.copyFailed}
        >
          {quoteCard.copy}
        </button>
        {citations.length === 0 && (
          <StoryLink href={sourcePlace(quote.quotedIn.id)}>{quoteCard.styles}</StoryLink>
        )}
        <StoryLink href={`#quote-${quote.id}`}>{quoteCard.link}</StoryLink>
        <span className={styles.outcome} role="status" />
      </p>
      {citations.length > 0 && <CitationList citations={citations} />}
    </>
  )
}
