import type { Quote } from '../../model/story'
import { QuoteCard } from '../../quotes/QuoteCard'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './Views.module.css'

/** What others say of a milestone: the quotations that take a stance, side by side. */
export function Views({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { others, othersLead } = useLanguage().words.lanePages
  const views = quotes.filter(({ stance }) => stance !== undefined)
  if (views.length === 0) return null
  return (
    <div className={styles.views}>
      <h3 className={styles.title}>{others}</h3>
      <p className={styles.lead}>{othersLead}</p>
      <div className={styles.quotes}>
        {views.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} />
        ))}
      </div>
    </div>
  )
}
