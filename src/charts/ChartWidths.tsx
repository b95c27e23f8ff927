import type { Chart } from '../model/story'
import { ChartDrawing } from './ChartDrawing'
import { chartWidths } from './chartSizes'
import styles from './ChartWidths.module.css'

interface ChartWidthsProps {
  readonly chart: Chart
  readonly view: string
}

/**
 * The same drawing laid out for several widths, of which CSS shows the one that fits its
 * container: so a chart is right before and without any script.
 */
export function ChartWidths({ chart, view }: ChartWidthsProps) {
  return (
    <div className={styles.widths}>
      {chartWidths.map((width) => (
        <ChartDrawing key={width} chart={chart} view={view} width={width} />
      ))}
    </div>
  )
}
