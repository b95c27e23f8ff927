import type { EmbeddedMilestone } from './embedData'

/**
 * The milestones that a reader steps through, in time: those of the main lane and of the chosen
 * lanes, and of the lane of the one that a link named.
 */
export function listMilestones(
  milestones: readonly EmbeddedMilestone[],
  lanes: readonly string[],
  at: string | null,
): readonly EmbeddedMilestone[] {
  const named = milestones.find(({ id }) => id === at)?.lane
  return milestones.filter(({ lane }) => lane === 'main' || lane === named || lanes.includes(lane))
}

/** The milestone so many steps away; the last one in that direction where there are not so many. */
export function stepFrom(
  milestones: readonly EmbeddedMilestone[],
  at: string,
  by: number,
): EmbeddedMilestone | undefined {
  const index = milestones.findIndex(({ id }) => id === at)
  return milestones[Math.min(milestones.length - 1, Math.max(0, index + by))]
}
