import type { MarkEvents } from './Mark'
import type { PlacedNumbers } from './placeNumbers'
import { roundPx } from './roundPx'
import { numbersLane } from './stepFocus'
import styles from './Numbers.module.css'

/** One census. */
export function NumbersBar({
  bar,
  x,
  y,
  box,
  em,
  events,
  tabIndex,
  at,
}: {
  readonly bar: PlacedNumbers
  readonly x: number | string
  readonly y: number | string
  /** Attributes of a nested <svg> in which pixels grow with the text. */
  readonly box?: { readonly viewBox: string; readonly width: string; readonly height: string }
  readonly em: number
  readonly events?: MarkEvents | undefined
  readonly tabIndex?: number | undefined
  /** Names of the layouts in which it is seen, in a drawing of several. */
  readonly at?: string | undefined
}) {
  const { item, width, segments, value, caption } = bar
  const height = 1.25 * em
  return (
    <svg x={x} y={y} {...box} className={styles.numbers} role="listitem" data-at={at}>
      <a
        href={item.href}
        aria-label={item.spoken}
        tabIndex={tabIndex}
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
            x={roundPx(segment.x)}
            width={roundPx(Math.max(segment.key === 'chosen' ? 2 : 0, segment.width - 1))}
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
  )
}
