import type { TimelineData } from '../timeline/timelineData'

/** Lanes that stand beside the main one until a reader chooses otherwise. */
export const defaultLanes: readonly string[] = ['after']

const key = 'lanes'

/**
 * The lanes that the search part of a URL asks for, in the order of `known`; the default where it
 * does not say. Ids that are not known are left out. Never throws.
 */
export function parseLanes(search: string, known: readonly string[]): readonly string[] {
  const value = new URLSearchParams(search).get(key)
  if (value === null) return defaultLanes.filter((id) => known.includes(id))
  const asked = value.split(',')
  return known.filter((id) => asked.includes(id))
}

/** The search part with this choice in it, all other keys as they were; without it for the default. */
export function writeLanes(search: string, lanes: readonly string[]): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && pair.split('=')[0] !== key)
  const isDefault = lanes.join() === defaultLanes.join()
  const all = isDefault ? others : [...others, `${key}=${lanes.join(',')}`]
  return all.length > 0 ? `?${all.join('&')}` : ''
}

/** The timeline with its main lane and the chosen ones. */
export function showLanes(data: TimelineData, chosen: readonly string[]): TimelineData {
  const lanes = data.lanes.filter(({ id, kind }) => kind === 'main' || chosen.includes(id))
  return { ...data, lanes }
}
