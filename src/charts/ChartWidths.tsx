import type { Chart } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { ChartDrawing } from './ChartDrawing'
import { chartWidths } from './chartSizes'
import styles from './ChartWidths.module.css'
import { kindOf } from './kinds'

interface ChartWidthsProps {
  readonly chart: Chart
  readonly view: string
}

/**
 * The same drawing laid out for two or three widths, of which CSS shows the one that fits its
 * container: so a chart is right before and without any script. The narrow one may fold.
 */
export function ChartWidths({ chart, view }: ChartWidthsProps) {
  const story = useLanguage()
  const kind = kindOf(chart.kind)
  const fold = kind.fold?.(chart, story)
  const { narrow, wide, broad } = chartWidths
  return (
    <div className={styles.widths}>
      {fold === undefined ? (
        <ChartDrawing chart={chart} view={view} width={narrow} />
      ) : (
        <>
          <ChartDrawing chart={chart} view={view} width={narrow} part="first" />
          <details className={styles.fold}>
            <summary>{fold}</summary>
            <ChartDrawing chart={chart} view={view} width={narrow} part="rest" />
          </details>
        </>
      )}
      <ChartDrawing chart={chart} view={view} width={wide} />
      {kind.broad && <ChartDrawing chart={chart} view={view} width={broad} />}
    </div>
  )
}
