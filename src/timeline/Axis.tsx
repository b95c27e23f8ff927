import { useInterface } from '../ui/InterfaceContext'
import type { PlacedTick } from './placeAxis'
import type { PlacedTimeline } from './placeTimeline'
import { writeTick } from './writeTick'
import styles from './TimelineDrawing.module.css'

/** A stroke below the main line for each tick, and the years below those that have a label. */
export function Axis({
  placed,
  baseline,
  em,
  cursor,
}: {
  readonly placed: PlacedTimeline
  readonly baseline: number | undefined
  readonly em: number
  /** Where a year is named in place of those of the ticks around it, in px. */
  readonly cursor: number | undefined
}) {
  const { formats } = useInterface()
  const { ticks, ticksY } = placed
  return (
    <g aria-hidden="true">
      {ticks.map(({ time, x, label }) => (
        <svg key={time} x={x} className={styles.free}>
          {baseline !== undefined && (
            <line className={styles.tick} y1={baseline} y2={baseline + (label ? 0.5 : 0.35) * em} />
          )}
          {label && !isCovered(x, label, cursor, em) && (
            <text className={styles.tickLabel} y={ticksY} textAnchor="middle" data-label={label}>
              {writeTick(time, label, formats)}
            </text>
          )}
        </svg>
      ))}
    </g>
  )
}

/** Whether the name of a tick at `x` would run into the cursor's. */
function isCovered(x: number, label: PlacedTick['label'], cursor: number | undefined, em: number) {
  const half = label === 'monthOfYear' ? 2.2 : 1.2
  return cursor !== undefined && Math.abs(cursor - x) < (half + 1.4) * em
}
