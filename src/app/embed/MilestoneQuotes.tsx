import type { Quote } from '../../model/story'
import { QuoteCard } from '../../quotes/QuoteCard'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './MilestoneQuotes.module.css'

/** The quotations of a milestone; what others say of it is folded away. */
export function MilestoneQuotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { others } = useLanguage().words.lanePages
  const own = quotes.filter(({ stance }) => stance === undefined)
  const views = quotes.filter(({ stance }) => stance !== undefined)
  const cards = (list: readonly Quote[]) =>
    list.map((quote) => <QuoteCard key={quote.id} quote={quote} isWhole />)
  return (
    <div className={styles.words}>
      {cards(own.length > 0 ? own : views)}
      {own.length > 0 && views.length > 0 && (
        <details>
          <summary>{others}</summary>
          <div className={styles.words}>{cards(views)}</div>
        </details>
      )}
    </div>
  )
}
