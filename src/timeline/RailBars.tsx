import type { RailBar } from './placeRail'
import styles from './RailBars.module.css'

/** The censuses as small bars; with the name and the values of one people where it is highlighted. */
export function RailBars({
  bars,
  people,
  top,
  em,
}: {
  readonly bars: readonly RailBar[]
  readonly people: string | undefined
  /** In px, like `em`. */
  readonly top: number
  readonly em: number
}) {
  const height = 0.5 * em
  const [first] = bars
  return (
    <g aria-hidden="true" data-testid="rail-bars">
      {people !== undefined && first && (
        <text
          className={styles.people}
          x={first.x - 0.4 * em}
          y={top + height / 2}
          dy="0.35em"
          textAnchor="end"
        >
          {people}
        </text>
      )}
      {bars.map(({ item, x, width }) => {
        let from = x
        return (
          <g key={item.id}>
            {item.parts.map(({ key, share }) => {
              const part = { x: from, width: (share / 100) * width }
              from += part.width
              return (
                <rect
                  key={key}
                  className={styles.part}
                  data-key={key}
                  x={part.x}
                  y={top}
                  width={Math.max(key === 'chosen' ? 2 : 0, part.width - 0.5)}
                  height={height}
                />
              )
            })}
            {people !== undefined && (
              <text
                className={styles.value}
                x={x + width + 0.25 * em}
                y={top + height / 2}
                dy="0.35em"
              >
                {item.value}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
