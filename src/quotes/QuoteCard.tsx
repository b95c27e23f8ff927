import type { ReactNode } from 'react'
import type { Quote } from '../model/story'
import { ConfidenceMark } from '../ui/ConfidenceMark'
import { useLanguage } from '../ui/LanguageContext'
import { TextPieces } from '../ui/TextPieces'
import { StoryLink } from '../ui/StoryLink'
import { sourcePlace } from '../ui/storyPlaces'
import styles from './QuoteCard.module.css'
import { QuoteText } from './QuoteText'
import { QuoteTools } from './QuoteTools'

/** A quotation set large, with who said it, when, who reports it, and how sure we are. */
export function QuoteCard({ quote }: { readonly quote: Quote }) {
  const { words } = useLanguage()
  const { quotedIn: source } = quote
  return (
    <figure
      id={`quote-${quote.id}`}
      className={styles.card}
      data-kind={quote.stance ? 'view' : undefined}
    >
      {quote.stance && <p className={styles.stance}>{words.stances[quote.stance]}</p>}
      <QuoteText quote={quote} />
      {quote.translation !== undefined && (
        <p className={styles.translation}>
          <span className={styles.label}>{words.quoteCard.translation}</span> {quote.translation}
        </p>
      )}
      <figcaption className={styles.caption}>
        <p className={styles.speaker}>
          <b>{quote.speaker}</b> <span>{quote.when}</span>
        </p>
        <p>{quote.role}</p>
        <p>{quote.reported}</p>
        <p className={styles.source}>
          {words.quoteCard.source}{' '}
          <StoryLink href={sourcePlace(source.id)}>
            <TextPieces
              of={words.sourceList.named<ReactNode>({
                publisher: source.publisher,
                title: <cite lang={source.language}>{source.title}</cite>,
              })}
            />
          </StoryLink>
        </p>
        <p>
          {words.quoteCard.sureness}{' '}
          <ConfidenceMark confidence={quote.confidence} independence={quote.independence} />
        </p>
        {quote.note !== undefined && <p className={styles.note}>{quote.note}</p>}
        <QuoteTools quote={quote} />
      </figcaption>
    </figure>
  )
}
