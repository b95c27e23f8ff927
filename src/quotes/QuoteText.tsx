import type { Quote } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { quotationMarks } from './quotationMarks'
import styles from './QuoteText.module.css'
import { splitQuote } from './splitQuote'

/** The words themselves, letter by letter between marks; the rest of a long quotation unfolds. */
export function QuoteText({ quote }: { readonly quote: Quote }) {
  const { words } = useLanguage()
  const { open, close } = quotationMarks(quote.language)
  const { lead, rest } = splitQuote(quote.text)
  return (
    <blockquote className={styles.quote} cite={quote.quotedIn.url} lang={quote.language}>
      <p className={styles.lead}>
        {open}
        {lead}
        {rest === '' && close}
      </p>
      {rest !== '' && (
        <details className={styles.fold}>
          <summary lang={words.locale.tag}>
            <span className={styles.more}>{words.quoteCard.more}</span>
            <span className={styles.less}>{words.quoteCard.less}</span>
          </summary>
          <p>
            {rest}
            {close}
          </p>
        </details>
      )}
    </blockquote>
  )
}
