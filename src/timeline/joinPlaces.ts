import { bisectRight } from 'd3'

/** Both ways between times in ms and places in px. */
export interface JoinedPlaces {
  readonly at: (time: number) => number
  readonly timeAt: (x: number) => number
}

/**
 * Time runs evenly from each place to the next, and stands still outside of the first and the last.
 * `times` and `places` rise, and are as many, two at least. Plain arithmetic: a scale of d3 would
 * bring all that it can interpolate, colors too.
 */
export function joinPlaces(times: readonly number[], places: readonly number[]): JoinedPlaces {
  return { at: (time) => move(time, times, places), timeAt: (x) => move(x, places, times) }
}

function move(value: number, from: readonly number[], to: readonly number[]): number {
  const next = Math.min(Math.max(bisectRight(from, value), 1), from.length - 1)
  const [start = 0, end = 0] = [from[next - 1], from[next]]
  const [first = 0, last = 0] = [to[next - 1], to[next]]
  const share = end > start ? (value - start) / (end - start) : 0
  return first + Math.min(Math.max(share, 0), 1) * (last - first)
}
