import type { ReactNode } from 'react'
import { chartWidths } from './chartSizes'
import styles from './ChartWidths.module.css'

export interface Drawing {
  /** In viewBox units. */
  readonly height: number
  readonly content: ReactNode
}

interface ChartWidthsProps {
  /** What the drawing shows, for those who do not see it. */
  readonly description: string
  readonly draw: (width: number) => Drawing
}

/**
 * The same drawing laid out for several widths, of which CSS shows the one that fits its
 * container: so a chart is right before and without any script. Drawings must not use ids.
 */
export function ChartWidths({ description, draw }: ChartWidthsProps) {
  return (
    <div className={styles.widths}>
      {chartWidths.map((width) => {
        const { height, content } = draw(width)
        return (
          <svg
            key={width}
            className={styles.drawing}
            data-width={width}
            viewBox={`0 0 ${width} ${height}`}
            width="100%"
            role="img"
            aria-label={description}
          >
            {content}
          </svg>
        )
      })}
    </div>
  )
}
