import type { ReactNode } from 'react'
import { useDrawingFrame } from './DrawingFrameContext'
import styles from './ChartWidths.module.css'

/** A component as kinds of charts name it. */
export type Piece<Props> = (props: Props) => ReactNode

export interface DrawingSvgProps {
  /** In viewBox units, both. */
  readonly width: number
  readonly height: number
  /** What the drawing shows, for those who do not see it. */
  readonly description: string
  readonly children: ReactNode
  /** Fills a whole page: where things stand side by side. */
  readonly isBroad?: boolean
}

/** The frame of every drawing. Drawings are shown several times on a page and must not use ids. */
export function DrawingSvg(props: DrawingSvgProps) {
  const frame = useDrawingFrame()
  if (frame) return frame(props)
  const { width, height, description, children, isBroad } = props
  return (
    <svg
      className={styles.drawing}
      data-width={width}
      data-broad={isBroad}
      viewBox={`0 0 ${width} ${height}`}
      // Its style makes it as wide as its place; where no style is, its table tells all.
      width="0"
      role="img"
      aria-label={description}
    >
      {children}
    </svg>
  )
}
