import { useId } from 'react'
import type { Quote } from '../../model/story'
import { QuoteCard } from '../../quotes/QuoteCard'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './Quotations.module.css'

/** The words of the story itself, and below them what others say of it. */
export function Quotations({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { others, othersLead } = useLanguage().words.strandPages
  const title = useId()
  const own = quotes.filter(({ stance }) => stance === undefined)
  const views = quotes.filter(({ stance }) => stance !== undefined)
  return (
    <>
      {own.length > 0 && (
        <div className={styles.quotes}>
          {own.map((quote) => (
            <QuoteCard key={quote.id} quote={quote} />
          ))}
        </div>
      )}
      {views.length > 0 && (
        <section className={styles.views} aria-labelledby={title}>
          <h3 id={title} className={styles.title}>
            {others}
          </h3>
          <p className={styles.lead}>{othersLead}</p>
          <div className={styles.quotes}>
            {views.map((quote) => (
              <QuoteCard key={quote.id} quote={quote} />
            ))}
          </div>
        </section>
      )}
    </>
  )
}
