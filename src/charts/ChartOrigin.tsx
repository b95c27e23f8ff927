import type { Chart } from '../model/story'
import { ConfidenceMark } from '../ui/ConfidenceMark'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import { sourcePlace } from '../ui/storyPlaces'
import styles from './ChartFoot.module.css'

interface ChartOriginProps {
  readonly chart: Chart
  /** Whether the chart is said: where there are several. */
  readonly isNamed: boolean
}

/** What the numbers of a chart speak of, how sure they are, and every source they rest on. */
export function ChartOrigin({ chart, isNamed }: ChartOriginProps) {
  const { words, formats } = useLanguage()
  const { chartFrame, sourceList } = words
  const { label, date, confidence, independence, quote, sources } = chart
  return (
    <>
      <p>
        {isNamed && <b>{label}: </b>}
        {chartFrame.numbersOf(date, formats)}
        {' · '}
        <ConfidenceMark confidence={confidence} independence={independence} />
      </p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <StoryLink href={sourcePlace(source.id)} title={sourceList.citation(source)}>
              {source.publisher}
            </StoryLink>
          </li>
        ))}
      </ul>
      {quote !== undefined && (
        <p>
          <StoryLink href={`#quote-${quote}`}>{chartFrame.quote}</StoryLink>
        </p>
      )}
    </>
  )
}
