import type { ReactNode } from 'react'
import type { Chart } from '../model/story'
import { ConfidenceMark } from '../ui/ConfidenceMark'
import { useLanguage } from '../ui/LanguageContext'
import styles from './ChartFrame.module.css'

interface ChartFrameProps {
  readonly chart: Chart
  /** Level of the title in the page's outline. */
  readonly headingLevel: 2 | 3 | 4
  /** The numbers as a table, folded away. */
  readonly table: ReactNode
  /** The drawing. */
  readonly children: ReactNode
}

/** What every chart has: its finding, its unit, the drawing, a note, its sources and its table. */
export function ChartFrame({ chart, headingLevel, table, children }: ChartFrameProps) {
  const { words } = useLanguage()
  const Heading = `h${headingLevel}` as const
  return (
    <figure id={chart.id} className={styles.frame}>
      <figcaption>
        <Heading className={styles.title}>{chart.title}</Heading>
        <p className={styles.subtitle}>{chart.subtitle}</p>
      </figcaption>
      <div className={styles.drawing}>{children}</div>
      <div className={styles.foot}>
        <p>{chart.note}</p>
        <p>
          {words.chartFrame.source}:{' '}
          {chart.sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 && ', '}
              <a
                className={styles.source}
                href={`#source-${source.id}`}
                aria-label={words.sourceList.citation(
                  source.number,
                  source.publisher,
                  source.title,
                )}
              >
                {source.publisher}
              </a>
            </span>
          ))}
          {' · '}
          {words.chartFrame.asOf(chart.when)}
          {' · '}
          <ConfidenceMark confidence={chart.confidence} />
        </p>
        <div className={styles.tools}>
          <details className={styles.table}>
            <summary>{words.chartFrame.table}</summary>
            {table}
          </details>
          <a className={styles.link} href={`#${chart.id}`}>
            {words.chartFrame.link}
          </a>
        </div>
      </div>
    </figure>
  )
}
