import type { TimelineLane } from './timelineData'
import type { Viewport } from './viewport'

/** Units across the overview, whatever its width. */
export const overviewUnits = 1000
const mostTicks = 300

/** Where a time stands between the limits, in percent of the overview's width. */
export function overviewPercent(time: number, limits: Viewport): number {
  const share = (time - limits.start) / (limits.end - limits.start)
  return Math.round(Math.min(1, Math.max(0, share)) * 100_000) / 1000
}

/** A path of strokes, one for each milestone, at most 301 however many there are. */
export function overviewTicks(lane: TimelineLane, limits: Viewport): string {
  const places = lane.items.map(({ time }) =>
    Math.round((overviewPercent(time, limits) / 100) * mostTicks),
  )
  const unit = overviewUnits / mostTicks
  return [...new Set(places)].map((place) => `M${(place * unit).toFixed(1)} 0V1`).join('')
}
