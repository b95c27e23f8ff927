import { Fragment } from 'react'
import type { Chart } from '../model/story'
import { ConfidenceMark } from '../ui/ConfidenceMark'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import { sourcePlace } from '../ui/storyPlaces'
import styles from './ChartFoot.module.css'

/** How sure the numbers of charts are, and every source they rest on: a card. */
export function ChartOrigins({ charts }: { readonly charts: readonly Chart[] }) {
  const { chartFrame, sourceList } = useLanguage().words
  const card = `${charts[0]?.id ?? ''}-sources`
  return (
    <>
      <button type="button" className={styles.word} popoverTarget={card}>
        {chartFrame.sources}
      </button>
      <div id={card} popover="auto" className={styles.card}>
        {charts.map((chart) => (
          <Fragment key={chart.id}>
            <p>
              {charts.length > 1 && <b>{chart.label}: </b>}
              <ConfidenceMark confidence={chart.confidence} independence={chart.independence} />
            </p>
            <ul className={styles.sources}>
              {chart.sources.map((source) => (
                <li key={source.id}>
                  <StoryLink href={sourcePlace(source.id)} title={sourceList.citation(source)}>
                    {source.publisher}
                  </StoryLink>
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
    </>
  )
}
