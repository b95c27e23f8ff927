import type { Formats } from '../model/formats'
import { useInterface } from '../ui/InterfaceContext'
import type { PlacedTick } from './placeAxis'
import type { PlacedTimeline } from './placeTimeline'
import type { DrawingUnits } from './TimelineDrawing'
import styles from './TimelineDrawing.module.css'

/** Grid lines for labeled ticks, short strokes on the main line for the others, labels at the foot. */
export function Axis({
  placed,
  units,
  baseline,
  em,
}: {
  readonly placed: PlacedTimeline
  readonly units: DrawingUnits
  readonly baseline: number | undefined
  readonly em: number
}) {
  const { formats } = useInterface()
  const { ticks, ticksY, top } = placed
  const { at, down, box } = units
  return (
    <g aria-hidden="true">
      {ticks.map(({ time, x, label }) =>
        label ? (
          <svg key={time} x={at(x)} className={styles.free} {...box}>
            <line className={styles.grid} y1={baseline ?? top} y2={ticksY - 1.1 * em} />
            <text className={styles.tickLabel} y={ticksY} textAnchor="middle" data-label={label}>
              {writeTick(time, label, formats)}
            </text>
          </svg>
        ) : (
          baseline !== undefined && (
            <line
              key={time}
              className={styles.tick}
              x1={at(x)}
              x2={at(x)}
              y1={down(baseline)}
              y2={down(baseline + 0.35 * em)}
            />
          )
        ),
      )}
    </g>
  )
}

function writeTick(time: number, label: NonNullable<PlacedTick['label']>, formats: Formats) {
  switch (label) {
    case 'year':
      return formats.year(time)
    case 'month':
      return formats.monthShort(time)
    case 'monthOfYear':
      return formats.monthOfYear(time)
  }
}
