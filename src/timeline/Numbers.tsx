import { useInterface } from '../ui/InterfaceContext'
import type { MarkEvents } from './Mark'
import { NumbersBar } from './NumbersBar'
import type { PlacedTimeline } from './placeTimeline'

/** The censuses as small stacked bars on the same axis, each a link to its chart. */
export function Numbers({
  placed,
  em,
  events,
  tabStop,
}: {
  readonly placed: PlacedTimeline
  readonly em: number
  readonly events?: MarkEvents | undefined
  /** The bar that is the timeline's tab stop; null when another mark is; undefined without scripts. */
  readonly tabStop: string | null | undefined
}) {
  const { words } = useInterface()
  if (placed.numbers.length === 0) return null
  return (
    <g role="list" aria-label={words.timeline.numbers}>
      {placed.numbers.map((bar) => (
        <NumbersBar
          key={bar.item.id}
          bar={bar}
          x={bar.x}
          y={placed.numbersY}
          em={em}
          events={events}
          tabIndex={tabStop === undefined ? undefined : tabStop === bar.item.id ? 0 : -1}
        />
      ))}
    </g>
  )
}
