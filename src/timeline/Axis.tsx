import { useInterface } from '../ui/InterfaceContext'
import type { PlacedTimeline } from './placeTimeline'
import { writeTick } from './writeTick'
import styles from './TimelineDrawing.module.css'

/** A stroke below the main line for each tick, and the years below those that have a label. */
export function Axis({
  placed,
  baseline,
  em,
}: {
  readonly placed: PlacedTimeline
  readonly baseline: number | undefined
  readonly em: number
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
          {label && (
            <text className={styles.tickLabel} y={ticksY} textAnchor="middle" data-label={label}>
              {writeTick(time, label, formats)}
            </text>
          )}
        </svg>
      ))}
    </g>
  )
}
