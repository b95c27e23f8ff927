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
  const { lanes, ticks, ticksY, top } = placed
  const from = (lanes[0]?.y ?? top) - 0.9 * em
  const until = ticksY - 0.9 * em
  const covered = ticks.flatMap((tick) => {
    const half = (tick.label === 'monthOfYear' ? 2.2 : 1.2) * em
    return tick.label && Math.abs(tick.x - x) < half + 1.4 * em
      ? [tick.x - half, tick.x + half]
      : []
  })
  const left = Math.min(x - 1.4 * em, ...covered)
  const right = Math.max(x + 1.4 * em, ...covered)
  return (
    <g className={styles.cursor} data-testid="cursor" aria-hidden>
      <line x1={x} x2={x} y1={from} y2={until} />
      <rect x={left} y={until} width={right - left} height={1.25 * em} />
      <text x={x} y={ticksY} textAnchor="middle">
        {year}
      </text>
    </g>
  )
}
