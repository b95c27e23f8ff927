import type { Claim, Quote } from '../../model/story'
import { QuoteCard } from '../../quotes/QuoteCard'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './MoreWords.module.css'

/** So many stand open, whatever they say. */
const few = 2

interface MoreWordsProps {
  readonly quotes: readonly Quote[]
  /** Those that a quotation asserts are marked below it. */
  readonly claims?: readonly Claim[]
}

/** Further quotations: at most one supportive and one critical view before all of them. */
export function MoreWords({ quotes, claims = [] }: MoreWordsProps) {
  const { words, formats } = useLanguage()
  const own = quotes.filter(({ stance }) => stance === undefined)
  const views = (['supportive', 'critical'] as const).flatMap(
    (stance) => quotes.find((quote) => quote.stance === stance) ?? [],
  )
  const first = quotes.length > few ? [...own, ...views] : quotes
  const rest = quotes.filter((quote) => !first.includes(quote))
  return (
    <>
      <Cards quotes={first} claims={claims} />
      {rest.length > 0 && (
        <details className={styles.all}>
          <summary>{words.moment.all(quotes.length, formats)}</summary>
          <Cards quotes={rest} claims={claims} />
        </details>
      )}
    </>
  )
}

function Cards({ quotes, claims }: Required<MoreWordsProps>) {
  return (
    <div className={styles.cards}>
      {quotes.map((quote) => (
        <QuoteCard
          key={quote.id}
          quote={quote}
          claims={claims.filter((claim) => claim.quote === quote.id)}
        />
      ))}
    </div>
  )
}
