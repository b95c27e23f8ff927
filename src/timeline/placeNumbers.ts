import type { Edges } from './placeAxis'
import type { TimelineNumbers } from './timelineData'
import type { TimelineMetrics } from './timelineMetrics'
import { textWidth } from '../model/textWidth'
import type { Viewport } from './viewport'

/** A small stacked bar; x, width and segments in px. */
export interface PlacedNumbers {
  readonly item: TimelineNumbers
  /** The moment of the count. */
  readonly at: number
  /** The bar's left edge: at the moment, or further left at the frame's end. */
  readonly x: number
  readonly width: number
  readonly segments: readonly { readonly key: string; readonly x: number; readonly width: number }[]
  /** Within the first segment, or beside it where one group is shown alone; null without room. */
  readonly value: { readonly text: string; readonly x: number; readonly isBeside: boolean } | null
  readonly caption: string
}

const widest = 7.2
const narrowest = 1.5
const between = 0.6

/** Bars as wide as the closest two allow; one for which there is no room is left out. */
export function placeNumbers(
  numbers: readonly TimelineNumbers[],
  view: Viewport,
  x: (time: number) => number,
  { left, right, em, metrics }: Edges,
): readonly PlacedNumbers[] {
  const visible = numbers.filter(({ time }) => time >= view.start && time <= view.end)
  const places = visible.map(({ time }) => x(time))
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? place))
  const room = Math.min(widest * em, ...gaps.map((gap) => gap - between * em), right - left)
  const [last = left, previous = -Infinity] = [...places].reverse()
  // The last bar may have to end at the frame; the one before leaves it the room.
  const shared = (right - previous - between * em) / 2
  const width = last + room > right ? Math.min(room, shared) : room
  if (width < narrowest * em) return []
  let free = left
  return visible.flatMap((item, index) => {
    const at = places[index] ?? 0
    const start = Math.max(left, Math.min(at, right - width))
    if (start < free) return []
    free = start + width
    return [{ item, at, x: start, width, ...fill(item, width, metrics, em) }]
  })
}

function fill(item: TimelineNumbers, width: number, metrics: TimelineMetrics, em: number) {
  let start = 0
  const segments = item.parts.map(({ key, share }) => {
    const segment = { key, x: start, width: (share / 100) * width }
    start += segment.width
    return segment
  })
  const size = metrics.small * em
  const [first] = segments
  const isAlone = first?.key !== 'first'
  const within = first && first.key !== 'other' ? first.width : 0
  const room = textWidth(item.value, 'sansBold', size) * metrics.spacing + 0.6 * em
  const isBeside = isAlone && room >= within
  const fits = isBeside ? within + room < width : room < within
  const long = textWidth(item.caption, 'sans', size) * metrics.spacing + 0.2 * em <= width
  return {
    segments,
    value: fits ? { text: item.value, x: (isBeside ? within : 0) + 0.35 * em, isBeside } : null,
    caption: long ? item.caption : item.captionShort,
  }
}
