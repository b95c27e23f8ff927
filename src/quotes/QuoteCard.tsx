import type { Claim, Quote } from '../model/story'
import { SourcesLink } from '../ui/SourcesLink'
import { useLanguage } from '../ui/LanguageContext'
import { CiteMenu } from './CiteMenu'
import { Doubts } from './Doubts'
import styles from './QuoteCard.module.css'
import { QuoteText } from './QuoteText'
import { translationLabel } from './translationLabel'

interface QuoteCardProps {
  readonly quote: Quote
  /** Stands up front and is set large. */
  readonly isChief?: boolean
  /** Whether all about it stands in the page: where nothing can be fetched. */
  readonly isWhole?: boolean
  /** What the article asserts in these words. */
  readonly claims?: readonly Claim[]
}

/** A quotation with who said it and when; all else about it is one press away. */
export function QuoteCard({
  quote,
  isChief = false,
  isWhole = false,
  claims = [],
}: QuoteCardProps) {
  const { words } = useLanguage()
  const { quoteCard, stances } = words
  return (
    <figure
      id={`quote-${quote.id}`}
      className={styles.card}
      data-kind={isChief ? 'chief' : quote.stance && 'view'}
    >
      <QuoteText quote={quote} />
      {quote.translation !== undefined && (
        <p className={styles.translation}>
          <span className={styles.label}>{translationLabel(quote, quoteCard)}:</span>{' '}
          {quote.translation}{' '}
          {quote.lacksOriginal && <span className={styles.label}>{quoteCard.noOriginal}</span>}
        </p>
      )}
      <figcaption className={styles.caption}>
        <p>
          {quote.stance && <span className={styles.stance}>{stances[quote.stance]} </span>}
          <b>{quote.speaker}</b>
          <span>
            , {quote.shortRole}, {quote.isUndated ? quoteCard.undatedShort : quote.when}
          </span>
        </p>
        <SourcesLink {...quote} />
        <CiteMenu quote={quote} isWhole={isWhole} />
      </figcaption>
      <Doubts claims={claims} />
    </figure>
  )
}
