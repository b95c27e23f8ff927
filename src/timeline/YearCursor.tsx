import type { PlacedTimeline } from './placeTimeline'
import styles from './YearCursor.module.css'

/** A line at the year that is pointed at anywhere on the page, and its name among the years. */
export function YearCursor({
  x,
  year,
  placed,
  em,
}: {
  /** In px. */
  readonly x: number
  readonly year: number
  readonly placed: PlacedTimeline
  readonly em: number
}) {
  const { lanes, ticksY, top } = placed
  return (
    <g className={styles.cursor} data-testid="cursor" aria-hidden>
      <line x1={x} x2={x} y1={(lanes[0]?.y ?? top) - 0.9 * em} y2={ticksY - 0.9 * em} />
      <text x={x} y={ticksY} textAnchor="middle">
        {year}
      </text>
    </g>
  )
}
