import type { ReactNode } from 'react'
import type { Chart } from '../model/story'
import { ChartChoice } from './ChartChoice'
import { ChartFoot } from './ChartFoot'
import styles from './ChartFrame.module.css'
import { chartAttributes, drawingAttributes, sentenceAttributes } from './marks'

/** One of the ways to see a chart: its drawing and the same numbers as a table. */
export interface ChartView {
  /** Empty where a chart has one view only. */
  readonly id: string
  readonly label: string
  readonly drawing: ReactNode
  readonly table: ReactNode
}

interface ChartFrameProps {
  readonly chart: Chart
  /** Level of the title in the page's outline. */
  readonly headingLevel: 2 | 3 | 4
  /** The first one is shown until a reader chooses another. */
  readonly views: readonly ChartView[]
  /** What the views differ in, and the name that links give it. */
  readonly choice?: { readonly key: string; readonly legend: string }
  /** Ids of the groups of which one can be highlighted. */
  readonly groups?: readonly string[]
}

/** What every chart has: its finding, its unit, the drawing, a note, its sources and its table. */
export function ChartFrame({ chart, headingLevel, views, choice, groups }: ChartFrameProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <figure id={chart.id} className={styles.frame} {...chartAttributes(choice?.key ?? chart.kind)}>
      <figcaption>
        <Heading className={styles.title}>{chart.title}</Heading>
        <p className={styles.subtitle}>{chart.subtitle}</p>
      </figcaption>
      <ChartChoice chart={chart.id} choice={choice} views={views} groups={groups} />
      {views.map(({ id, drawing }, index) => (
        <div key={id} className={styles.drawing} data-view={index} {...drawingAttributes}>
          {drawing}
        </div>
      ))}
      <p className={styles.said} {...sentenceAttributes} />
      <ChartFoot chart={chart} views={views} />
    </figure>
  )
}
