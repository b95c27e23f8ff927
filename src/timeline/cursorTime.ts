import { utc } from '../model/edtf'
import { yearOf } from '../model/findYears'
import type { TimelineData } from './timelineData'

/** How far a milestone may be from a year to count as near it, in years. */
const reach = 1

/**
 * Where a year is marked, in ms: at the count or the milestone that falls into it, else in its
 * middle.
 */
export function cursorTime({ lanes, numbers }: TimelineData, year: number): number {
  const isOfYear = ({ time }: { readonly time: number }) => yearOf(time) === year
  const mark = numbers.find(isOfYear) ?? lanes.flatMap(({ items }) => items).find(isOfYear)
  return mark?.time ?? utc(year, 7, 1)
}

/** Ids of the milestones in a year, the year before and the year after. */
export function nearMilestones({ lanes }: TimelineData, year: number): ReadonlySet<string> {
  const items = lanes.flatMap((lane) => lane.items)
  return new Set(
    items.filter(({ time }) => Math.abs(yearOf(time) - year) <= reach).map(({ id }) => id),
  )
}
