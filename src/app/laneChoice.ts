import type { TimelineData } from '../timeline/timelineData'

/** Lanes that stand beside the main one until a reader chooses otherwise. */
export const defaultLanes: readonly string[] = ['after']

/** The timeline with its main lane, the strands beside it and the chosen lanes. */
export function showLanes(data: TimelineData, chosen: readonly string[]): TimelineData {
  const lanes = data.lanes.filter(
    ({ id, kind, isTold }) => kind === 'main' || isTold === true || chosen.includes(id),
  )
  return { ...data, lanes }
}
