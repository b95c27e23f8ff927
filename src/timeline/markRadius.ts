import type { TimelineLane } from './timelineData'
import type { TimelineMetrics } from './timelineMetrics'

/** Radii in em: of one milestone and of several. */
const radii = {
  main: [0.56, 0.66],
  beside: [0.4, 0.66],
  onAxis: [0.32, 0.56],
  narrow: [0.27, 0.5],
} as const

/** Radius in em of a mark for `count` milestones. */
export function markRadius(
  kind: TimelineLane['kind'],
  onAxis: boolean,
  count: number,
  metrics: TimelineMetrics,
): number {
  const small = metrics.size === 'narrow' ? 'narrow' : 'onAxis'
  const sizes = radii[kind === 'main' ? 'main' : onAxis ? small : 'beside']
  return sizes[count > 1 ? 1 : 0]
}
