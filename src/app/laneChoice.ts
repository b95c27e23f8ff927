import type { TimelineData } from '../timeline/timelineData'

/** Lanes that stand beside the main one until a reader chooses otherwise. */
export const defaultLanes: readonly string[] = ['after']

/** The timeline with its main lane and the chosen ones. */
export function showLanes(data: TimelineData, chosen: readonly string[]): TimelineData {
  const lanes = data.lanes.filter(({ id, kind }) => kind === 'main' || chosen.includes(id))
  return { ...data, lanes }
}
