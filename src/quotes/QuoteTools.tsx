import type { Quote } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { formatCitation } from './formatCitation'
import { StoryLink } from '../ui/StoryLink'
import styles from './QuoteTools.module.css'

/** Copy with attribution, which `watchCopyButtons` brings to life, and a link to this quotation. */
export function QuoteTools({ quote }: { readonly quote: Quote }) {
  const { words } = useLanguage()
  const { copy, copied, copyFailed, link } = words.quoteCard
  return (
    <p className={styles.tools}>
      <button
        className={styles.copy}
        type="button"
        data-copy={formatCitation(quote, words.quoteCard)}
        data-copied={copied}
        data-copy-failed={copyFailed}
      >
        {copy}
      </button>
      <StoryLink href={`#quote-${quote.id}`}>{link}</StoryLink>
      <span className={styles.outcome} role="status" />
    </p>
  )
}
