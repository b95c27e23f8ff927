import { afterEnd, startOf } from '../../../model/edtf'
import { isTold } from '../../../model/isTold'
import type { Milestone, Story } from '../../../model/story'
import {
  clusterLanes,
  countRows,
  placeTimeline,
  timePerPixel,
} from '../../../timeline/placeTimeline'
import type { PlacedTimeline } from '../../../timeline/placeTimeline'
import { percent } from '../../../timeline/stillUnits'
import { anchorTime, timelineData } from '../../../timeline/timelineData'
import { leastWidths, stageMetrics } from '../../../timeline/timelineMetrics'

/** So many moments have names on the line; of more it is drawn thin where one of them is told. */
export const mostNamed = 16
/** So many have a mark each there; more are strokes. */
export const mostMarks = 60
/** In how many places strokes can stand. */
export const strokePlaces = 240

/** Above and below the line of a drawing without names and years, in em: half of the gold mark. */
const railSide = 0.75
/** A line is the same at every width, but for what stands together: counted where it is shortest. */
const railWidth = 400

/**
 * What is told and the rings of what came after, laid out for several least widths: with names and
 * years, or as a `rail`, which is the line alone. `em` in px.
 */
export function placeStage(
  { span, lanes, milestones, eras, formats }: Story,
  size: 'large' | 'rail',
  em: number,
): readonly PlacedTimeline[] {
  const isLarge = size === 'large'
  // A ring has no room for a name that the last row could read.
  const shown = milestones
    .filter((milestone) => isTold(milestone) || (isLarge && milestone.lane === 'after'))
    .map((milestone) => ({
      ...milestone,
      // One line is enough for all strands.
      lane: isTold(milestone) ? 'main' : milestone.lane,
      prominent: undefined,
    }))
  const data = timelineData(span, lanes, shown, eras, [])
  return (isLarge ? leastWidths : [railWidth]).map((width) => {
    const rows = isLarge ? countRows(data, width, em, formats.year, stageMetrics) : 0
    const view = data.limits
    const frame = { view, width, em, rows, origin: view.start, formatYear: formats.year }
    const clusters = clusterLanes(data, timePerPixel(frame), width, em, stageMetrics)
    const placed = placeTimeline(data, clusters, { ...frame, metrics: stageMetrics })
    return isLarge ? placed : bareLine(placed, em)
  })
}

function bareLine(placed: PlacedTimeline, em: number): PlacedTimeline {
  const lanes = placed.lanes.map((lane) => ({ ...lane, y: railSide * em }))
  const eras = placed.eras.map((era) => ({ ...era, lines: [] }))
  return { ...placed, height: 2 * railSide * em, lanes, eras, ticks: [] }
}

/** Where strokes stand for all that is told, each place once, counted from 0 to `strokePlaces`. */
export function placeStrokes({ span, told }: Story): readonly number[] {
  const [start, end] = [startOf(span), afterEnd(span)]
  const places = told.map(({ date }) =>
    Math.round(((anchorTime(date) - start) / (end - start)) * strokePlaces),
  )
  return [...new Set(places)]
}

/** Where a milestone of any lane stands along the line, in percent. */
export function placeMilestone({ date }: Milestone, { span }: Story): string {
  const [start, end] = [startOf(span), afterEnd(span)]
  return percent((anchorTime(date) - start) / (end - start))
}
