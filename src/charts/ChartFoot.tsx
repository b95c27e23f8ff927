import type { ReactNode } from 'react'
import type { Chart } from '../model/story'
import { useCompact } from '../ui/CompactContext'
import { ConfidenceMark } from '../ui/ConfidenceMark'
import { useLanguage } from '../ui/LanguageContext'
import { TextPieces } from '../ui/TextPieces'
import { StoryLink } from '../ui/StoryLink'
import { sourcePlace } from '../ui/storyPlaces'
import styles from './ChartFoot.module.css'
import type { ChartView } from './ChartFrame'
import { ChartTools } from './ChartTools'

interface ChartFootProps {
  readonly chart: Chart
  readonly views: readonly ChartView[]
}

/** What the numbers rest on and how to take them along; folded where there is little room. */
export function ChartFoot({ chart, views }: ChartFootProps) {
  const { words, formats } = useLanguage()
  const isCompact = useCompact()
  const publishers = [...new Set(chart.sources.map(({ publisher }) => publisher))]
  const foot = (
    <div className={styles.foot}>
      <p>{chart.note}</p>
      <Origin chart={chart} />
      <ChartTools chart={chart} views={views} />
    </div>
  )
  if (!isCompact) return foot
  return (
    <details className={styles.fold}>
      <summary>
        {words.embed.chartFoot(
          { first: publishers[0] ?? '', others: publishers.length - 1 },
          formats,
        )}
      </summary>
      {foot}
    </details>
  )
}

function Origin({ chart }: { readonly chart: Chart }) {
  const { words, formats } = useLanguage()
  const { chartFrame, sourceList } = words
  return (
    <>
      {chart.quote !== undefined && (
        <p>
          <StoryLink className={styles.source} href={`#quote-${chart.quote}`}>
            {chartFrame.quote}
          </StoryLink>
        </p>
      )}
      <p>
        <TextPieces
          of={chartFrame.origin<ReactNode>(
            {
              sources: chart.sources.map((source) => (
                <StoryLink
                  key={source.id}
                  className={styles.source}
                  href={sourcePlace(source.id)}
                  aria-label={sourceList.citation(source)}
                >
                  {source.publisher}
                </StoryLink>
              )),
              date: chart.date,
              sureness: (
                <ConfidenceMark confidence={chart.confidence} independence={chart.independence} />
              ),
            },
            formats,
          )}
        />
      </p>
    </>
  )
}
