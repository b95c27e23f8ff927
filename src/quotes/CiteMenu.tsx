import type { ReactNode } from 'react'
import type { Quote } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import { sourcePlace } from '../ui/storyPlaces'
import { TextPieces } from '../ui/TextPieces'
import inRow from '../ui/FoldInRow.module.css'
import styles from './CiteMenu.module.css'
import { formatCitation } from './formatCitation'

/**
 * All about a quotation, folded under one word: who spoke and who reports it, how sure we are, and
 * how to take it along. `watchCopyButtons` brings the button to life.
 */
export function CiteMenu({ quote }: { readonly quote: Quote }) {
  const { words } = useLanguage()
  const { quoteCard, sourceList, confidence, independence } = words
  const { quotedIn: source } = quote
  const page = sourcePlace(source.id)
  return (
    <details className={`${inRow.inRow} ${styles.menu}`}>
      <summary>{quoteCard.cite}</summary>
      <div className={styles.content}>
        <p>
          {quote.speaker}, {quote.role}, {quote.when}
        </p>
        <p>{quote.reported}</p>
        <p>
          {quoteCard.source}{' '}
          <StoryLink href={page}>
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
        {quote.lacksOriginal && <p>{quoteCard.noOriginal}</p>}
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
          <StoryLink href={page}>{quoteCard.styles}</StoryLink>
          <StoryLink href={`#quote-${quote.id}`}>{quoteCard.link}</StoryLink>
          <span className={styles.outcome} role="status" />
        </p>
      </div>
    </details>
  )
}
