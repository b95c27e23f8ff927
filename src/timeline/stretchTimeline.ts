import { sideRoom } from './placeTimeline'
import type { PlacedTimeline } from './placeTimeline'

/**
 * A placed timeline in a wider frame (`width` and `em` in px): what stands at a time moves to its
 * place there, labels and bars keep their sizes and their places beside it, and what goes on
 * beyond the frame reaches to the new one. The origin has to be where the window starts.
 */
export function stretchTimeline(placed: PlacedTimeline, width: number, em: number): PlacedTimeline {
  const room = 2 * sideRoom * em
  const factor = (width - room) / (placed.width - room)
  const right = placed.left + placed.width
  const at = (x: number) => Math.round(x * factor * 10) / 10
  const edge = (x: number) => {
    if (x <= placed.left) return placed.left
    return x >= right ? placed.left + width : at(x)
  }
  return {
    ...placed,
    width,
    eras: placed.eras.map((era) => {
      const from = edge(era.x)
      return { ...era, x: from, width: edge(era.x + era.width) - from }
    }),
    ticks: placed.ticks.map((tick) => ({ ...tick, x: at(tick.x) })),
    numbers: placed.numbers.map((bar) => ({ ...bar, at: at(bar.at), x: at(bar.x) })),
    lanes: placed.lanes.map((lane) => ({
      ...lane,
      marks: lane.marks.map((mark) => ({
        ...mark,
        x: at(mark.x),
        extent: mark.extent && { from: at(mark.extent.from), until: at(mark.extent.until) },
      })),
    })),
  }
}
