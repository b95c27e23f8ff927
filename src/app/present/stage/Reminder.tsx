import type { Quote } from '../../../model/story'
import { quotationMarks } from '../../../quotes/quotationMarks'
import { useLanguage } from '../../../ui/LanguageContext'
import { readIn } from '../deck/deckSteps'
import { litPieces } from './litPieces'
import styles from './Stage.module.css'

/** A quotation that was read before, beside the question about it; its key words light up. */
export function Reminder({
  quote,
  phrases,
}: {
  readonly quote: Quote
  readonly phrases: readonly string[]
}) {
  const { locale } = useLanguage().words
  const { text: words, language } = readIn(quote, locale.tag)
  const { open, close } = quotationMarks(language)
  return (
    <blockquote
      className={styles.reminder}
      data-lit={phrases.length > 0 || undefined}
      lang={language}
      cite={quote.quotedIn.url}
    >
      <p>
        {open}
        {litPieces(words, phrases).map(({ text, isLit }) =>
          isLit ? <mark key={text}>{text}</mark> : text,
        )}
        {close}{' '}
      </p>
      <footer className={styles.small}>
        {quote.speaker} · {quote.when}
      </footer>
    </blockquote>
  )
}
