import type { Chart } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { ChartChoice } from './ChartChoice'
import { ChartDrawing } from './ChartDrawing'
import { ChartFoot } from './ChartFoot'
import { chartWidths } from './chartSizes'
import type { ChartView } from './chartViews'
import styles from './ChartFrame.module.css'
import { kindOf } from './kinds'
import { chartAttributes, drawingAttributes, missingAttributes, opensAttributes } from './marks'
import { sentenceAttributes, slotAttributes } from './marks'
import type { Slot } from './marks'
import { ViewPiece } from './ViewPiece'

interface ChartFrameProps {
  readonly chart: Chart
  /** Level of the title in the page's outline. */
  readonly headingLevel: 2 | 3 | 4
  /** The first one is shown until a reader chooses another. */
  readonly views: readonly ChartView[]
  /** Whether all views stand here, or the first one only. */
  readonly isWhole: boolean
  /** What the views differ in, and the name that links give it. */
  readonly choice: { readonly key: string; readonly legend: string } | undefined
  /** Ids of the groups of which one can be highlighted. */
  readonly groups: readonly string[] | undefined
}

/** What every chart has: its finding, its unit, the drawing, and one row of words for the rest. */
export function ChartFrame(props: ChartFrameProps) {
  const { chart, headingLevel, views, isWhole, choice, groups } = props
  const { chartFrame } = useLanguage().words
  const overview = isWhole ? kindOf(chart.kind).overview?.(chart) : undefined
  const shown = isWhole ? views : views.slice(0, 1)
  const piecesOf = (slot: Slot) =>
    shown.map((view, nth) => (
      <ViewPiece key={view.id} slot={slot} view={view} nth={nth} headingLevel={headingLevel} />
    ))
  return (
    <figure id={chart.id} className={styles.frame} {...chartAttributes(choice?.key ?? chart.kind)}>
      {chart.also.map(({ id }) => (
        <span key={id} id={id} className={styles.anchor} {...opensAttributes(id)} />
      ))}
      {chart.formerly?.map((id) => (
        <span key={id} id={id} className={styles.anchor} />
      ))}
      <figcaption {...slotAttributes('head')}>{piecesOf('head')}</figcaption>
      <ChartChoice chart={chart.id} choice={choice} views={views} isWhole={isWhole} />
      {!isWhole && views.length > 1 && (
        <p className={styles.missing} role="status" hidden {...missingAttributes}>
          {chartFrame.viewMissing}
        </p>
      )}
      <div {...slotAttributes('drawing')}>{piecesOf('drawing')}</div>
      {overview && (
        <div className={styles.overview} {...drawingAttributes}>
          <ChartDrawing chart={overview} view="" width={chartWidths.wide} />
        </div>
      )}
      <p className={styles.said} {...sentenceAttributes} />
      <ChartFoot
        chart={chart}
        views={views}
        files={piecesOf('files')}
        sources={isWhole ? undefined : piecesOf('sources')}
        groups={groups}
      />
    </figure>
  )
}
