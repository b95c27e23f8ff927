import { useInterface } from '../ui/InterfaceContext'
import type { MarkEvents } from './Mark'
import { NumbersBar } from './NumbersBar'
import type { PlacedTimeline } from './placeTimeline'
import type { DrawingUnits } from './TimelineDrawing'

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
  return (
    <g role="list" aria-label={words.timeline.numbers}>
      {placed.numbers.map((bar) => (
        <NumbersBar
          key={bar.item.id}
          bar={bar}
          x={units.at(bar.x)}
          y={units.down(placed.numbersY)}
          box={units.box}
          em={em}
          events={events}
          tabIndex={tabStop === undefined ? undefined : tabStop === bar.item.id ? 0 : -1}
        />
      ))}
    </g>
  )
}
