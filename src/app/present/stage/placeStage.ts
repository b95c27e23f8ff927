import type { EdtfDate } from '../../../model/edtf'
import { afterEnd, startOf, utc } from '../../../model/edtf'
import { findYears } from '../../../model/findYears'
import type { Milestone, Story } from '../../../model/story'
import { anchorTime } from '../../../timeline/timelineData'

/** A milestone on the stage's timeline; places in percent of its width. */
export interface StageMark {
  readonly id: string
  readonly when: string
  readonly x: number
  /** Where the stretch of a date that is an interval ends. */
  readonly until: number | undefined
  /** Labels stand in two rows, so that neighbors have room. */
  readonly row: 0 | 1
  /** A label near the right end goes to the left. */
  readonly anchor: 'start' | 'end'
}

export interface StagePlan {
  readonly marks: readonly StageMark[]
  readonly ticks: readonly { readonly label: string; readonly x: number }[]
  readonly eras: readonly { readonly title: string; readonly x: number }[]
}

/** From here on a label would leave the stage. */
const lastStart = 70

/** The main lane on the timeline's whole span, with a tick for every tenth year. */
export function placeStage(story: Story): StagePlan {
  const { span, milestones, eras, formats } = story
  const [first, last] = findYears(span)
  const decades = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return {
    marks: milestones
      .filter(({ lane }) => lane === 'main')
      .map(({ id, when, date }, index) => {
        const x = placeTime(anchorTime(date), span)
        return {
          id,
          when,
          x,
          until: date.interval ? placeTime(afterEnd(date), span) : undefined,
          row: index % 2 === 0 ? 0 : 1,
          anchor: x > lastStart ? 'end' : 'start',
        }
      }),
    ticks: decades
      .filter((year) => year % 10 === 0)
      .map((year) => ({
        label: formats.year(utc(year, 1, 1)),
        x: placeTime(utc(year, 1, 1), span),
      })),
    eras: eras.map(({ title, date }) => ({ title, x: placeTime(startOf(date), span) })),
  }
}

/** Where a milestone of any lane stands, in percent. */
export function placeMilestone({ date }: Milestone, { span }: Story): number {
  return placeTime(anchorTime(date), span)
}

function placeTime(time: number, span: EdtfDate): number {
  const [start, end] = [startOf(span), afterEnd(span)]
  return Math.round(((time - start) / (end - start)) * 10_000) / 100
}
