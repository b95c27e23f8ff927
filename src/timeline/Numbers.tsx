import { useInterface } from '../ui/InterfaceContext'
import type { MarkEvents } from './Mark'
import type { PlacedTimeline } from './placeTimeline'
import { numbersLane } from './stepFocus'
import type { DrawingUnits } from './TimelineDrawing'
import styles from './Numbers.module.css'

/** The censuses as small stacked bars on the same axis, each a link to its chart. */
export function Numbers({
  placed,
  units,
  em,
  events,
  tabStop,
}: {
  readonly placed: PlacedTimeline
  readonly units: DrawingUnits
  readonly em: number
  readonly events?: MarkEvents | undefined
  /** The bar that is the timeline's tab stop; null when another mark is; undefined without scripts. */
  readonly tabStop: string | null | undefined
}) {
  const { words } = useInterface()
  if (placed.numbers.length === 0) return null
  const height = 1.25 * em
  return (
    <g role="list" aria-label={words.timeline.numbers}>
      {placed.numbers.map(({ item, x, width, segments, value, caption }) => (
        <svg
          key={item.id}
          x={units.at(x)}
          y={units.down(placed.numbersY)}
          {...units.box}
          className={styles.numbers}
          role="listitem"
        >
          <a
            href={item.href}
            aria-label={item.spoken}
            tabIndex={tabStop === undefined ? undefined : tabStop === item.id ? 0 : -1}
            data-stop={`${numbersLane}:${item.id}`}
            onKeyDown={events && ((event) => events.onMarkKey(numbersLane, item.id, event))}
            onFocus={events && (() => events.onMarkEnter(numbersLane, item.id, 'focus'))}
            onBlur={events && (() => events.onMarkLeave('focus'))}
            onPointerEnter={events && (() => events.onMarkEnter(numbersLane, item.id, 'pointer'))}
            onPointerLeave={events && (() => events.onMarkLeave('pointer'))}
          >
            <rect className={styles.target} width={width} height={2.7 * em} />
            {segments.map((segment) => (
              <rect
                key={segment.key}
                className={styles.segment}
                data-key={segment.key}
                x={segment.x}
                width={Math.max(segment.key === 'chosen' ? 2 : 0, segment.width - 1)}
                height={height}
              />
            ))}
            <text className={styles.caption} y={height + 1.05 * em}>
              {caption}
            </text>
            {/* Between what is seen, as in the name that one hears. */ ' '}
            {value && (
              <text
                className={styles.value}
                data-beside={value.isBeside || undefined}
                x={value.x}
                y={height / 2}
                dy="0.35em"
              >
                {value.text}
              </text>
            )}
          </a>
        </svg>
      ))}
    </g>
  )
}
