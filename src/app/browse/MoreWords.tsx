import { minIndex, range, sum } from 'd3'
import type { Claim, Quote } from '../../model/story'
import { QuoteCard } from '../../quotes/QuoteCard'
import { splitQuote } from '../../quotes/splitQuote'
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

/** Read down the first half, then down the second: what unfolds moves only what follows it there. */
function Cards({ quotes, claims }: Required<MoreWordsProps>) {
  return (
    <div className={styles.cards}>
      {halve(quotes).map((half) => (
        <div key={half[0]?.id}>
          {half.map((quote) => (
            <QuoteCard
              key={quote.id}
              quote={quote}
              claims={claims.filter((claim) => claim.quote === quote.id)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** Two halves of about the same height, in order; one where there is only one quotation. */
function halve(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const heights = quotes.map(heightOf)
  const unevenness = (end: number) => Math.abs(sum(heights.slice(0, end)) - sum(heights.slice(end)))
  const end = minIndex(range(quotes.length + 1), unevenness)
  return [quotes.slice(0, end), quotes.slice(end)].filter((half) => half.length > 0)
}

/** In letters; what stands below the words is about as high as two lines of them. */
function heightOf({ text, translation = '' }: Quote): number {
  return splitQuote(text).lead.length + translation.length + 100
}
