import { afterEnd, hasSoftEnd, hasSoftStart, startOf } from '../model/edtf'
import type { EdtfDate } from '../model/edtf'
import { isTold } from '../model/isTold'
import type { Era, Milestone, Lane } from '../model/story'
import type { Viewport } from './viewport'

/** A milestone with the moments that its drawing needs, in ms. */
export interface TimelineItem {
  readonly id: string
  /** Where the mark stands. */
  readonly time: number
  /** The stretch that the date covers. */
  readonly from: number
  readonly until: number
  readonly softStart: boolean
  readonly softEnd: boolean
  /** Has a flag from afar and stands in no cluster; in the main lane all have flags. */
  readonly prominent?: true | undefined
  readonly when: string
  readonly whenSpoken: string
  readonly title: string
  readonly short: string
  readonly note: string
  readonly lead: string
}

export interface TimelineLane {
  readonly id: string
  /** How it is drawn. */
  readonly kind: 'main' | 'after' | 'context'
  /** A strand of the story: shown with the main lane. */
  readonly isTold?: true
  readonly title: string
  /** By time. */
  readonly items: readonly TimelineItem[]
}

/** A count that stands on the axis as a small stacked bar; shares in percent, adding up to 100. */
export interface TimelineNumbers {
  readonly id: string
  readonly time: number
  readonly href: string
  readonly caption: string
  readonly captionShort: string
  readonly value: string
  readonly spoken: string
  readonly parts: readonly {
    readonly key: 'first' | 'second' | 'other' | 'chosen'
    readonly share: number
  }[]
}

/** A group of which the numbers can show the share alone. */
export interface TimelinePeople {
  readonly id: string
  readonly name: string
  /** In percent, one for each of the numbers in their order; null where none is known. */
  readonly shares: readonly (number | null)[]
}

export interface TimelineEra {
  readonly id: string
  readonly title: string
  readonly from: number
  readonly until: number
}

/** Everything a timeline draws, in its own terms. */
export interface TimelineData {
  readonly limits: Viewport
  readonly lanes: readonly TimelineLane[]
  readonly eras: readonly TimelineEra[]
  readonly numbers: readonly TimelineNumbers[]
}

/** Sorts milestones into lanes, in the order of the lanes; a lane without milestones has no lane. */
export function timelineData(
  span: EdtfDate,
  lanes: readonly Lane[],
  milestones: readonly Milestone[],
  eras: readonly Era[],
  numbers: readonly TimelineNumbers[],
): TimelineData {
  const limits = { start: startOf(span), end: afterEnd(span) }
  const filled = lanes.map(({ id, title }) => ({
    id,
    ...kindOf(id),
    title,
    items: milestones
      .filter((milestone) => milestone.lane === id)
      .map((milestone) => timelineItem(milestone, limits))
      .sort((a, b) => a.time - b.time),
  }))
  return {
    limits,
    lanes: filled.filter((lane) => lane.items.length > 0),
    eras: eras.map(({ id, title, date }) => ({
      id,
      title,
      ...withinLimits(date, limits),
    })),
    numbers,
  }
}

function kindOf(id: string): Pick<TimelineLane, 'kind' | 'isTold'> {
  if (id === 'main') return { kind: 'main' }
  return isTold({ lane: id })
    ? { kind: 'context', isTold: true }
    : { kind: id === 'after' ? id : 'context' }
}

function timelineItem(milestone: Milestone, limits: Viewport): TimelineItem {
  const { id, date, prominent, when, whenSpoken, title, short, note, lead } = milestone
  return {
    id,
    time: anchorTime(date),
    ...withinLimits(date, limits),
    softStart: hasSoftStart(date),
    softEnd: hasSoftEnd(date),
    prominent,
    when,
    whenSpoken,
    title,
    short,
    note,
    lead,
  }
}

/** What a date covers inside the limits, open sides included. */
function withinLimits(date: EdtfDate, limits: Viewport) {
  return {
    from: Math.max(startOf(date), limits.start),
    until: Math.min(afterEnd(date), limits.end),
  }
}

/** Where a date is marked, in ms: an interval at its start, anything else in the middle of what it covers. */
export function anchorTime(date: EdtfDate): number {
  const start = startOf(date)
  const end = afterEnd(date)
  if (!Number.isFinite(start)) return end
  return date.interval || !Number.isFinite(end) ? start : (start + end) / 2
}
