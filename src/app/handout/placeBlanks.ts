import type { Story } from '../../model/story'
import { placeLabels } from '../../timeline/placeLabels'
import { clusterLanes, placeTimeline, timePerPixel } from '../../timeline/placeTimeline'
import type { PlacedEra, PlacedTick } from '../../timeline/placeAxis'
import { timelineData } from '../../timeline/timelineData'
import { metricsFor } from '../../timeline/timelineMetrics'

/** All in units of the drawing; x from its left, y from its top. */
export interface BlanksPlan {
  readonly width: number
  readonly height: number
  readonly axisY: number
  readonly ticks: readonly PlacedTick[]
  readonly eras: readonly PlacedEra[]
  readonly marks: readonly BlankMark[]
}

export interface BlankMark {
  readonly id: string
  readonly x: number
  /** End of what its date covers, where that can be seen. */
  readonly until: number | undefined
  /** Room to write: its left edge and its width, and the top of its row. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly milestones: Story['milestones']
}

export const blankSizes = { width: 720, em: 14, row: 92, line: 27 } as const

/** The widest first: many moments share the paper. */
const widths = [206, 170, 140, 110]
const mostRows = 4
const [above, below] = [26, 34]

/**
 * The main lane's moments as the timeline places them, each with a flag of room to write. No flag
 * overlaps another one; of moments that share a mark all are told at it.
 */
export function placeBlanks(story: Story): BlanksPlan {
  const { width, em, row } = blankSizes
  const { span, lanes, eras, formats } = story
  const own = story.milestones.filter(({ lane }) => lane === 'main')
  const data = timelineData(span, lanes, own, eras, [])
  const view = data.limits
  const metrics = metricsFor(width, em)
  const frame = { view, width, em, rows: 1, origin: view.start, formatYear: formats.year, metrics }
  const clusters = clusterLanes(data, timePerPixel(frame), width, em, metrics)
  const placed = placeTimeline(data, clusters, frame)
  const marks = placed.lanes.flatMap((lane) => lane.marks)
  const shift = -placed.left

  const flags = placeFlags(marks.map(({ key, x }) => ({ id: key, x: x + shift })))
  const rows = Math.max(1, ...flags.map((flag) => flag.row + 1))
  const axisY = above + rows * row
  return {
    width,
    height: axisY + below,
    axisY,
    ticks: placed.ticks.map((tick) => ({ ...tick, x: tick.x + shift })),
    eras: placed.eras.map((era) => ({ ...era, x: era.x + shift })),
    marks: marks.flatMap(({ key, x, extent, cluster }): BlankMark[] => {
      const flag = flags.find(({ id }) => id === key)
      if (!flag) return []
      const ids = new Set(cluster.items.map(({ id }) => id))
      return [
        {
          id: key,
          x: x + shift,
          until: extent ? extent.until + shift : undefined,
          left: flag.left,
          top: axisY - (flag.row + 1) * row,
          width: flag.right - flag.left,
          milestones: own.filter(({ id }) => ids.has(id)),
        },
      ]
    }),
  }
}

function placeFlags(marks: readonly { readonly id: string; readonly x: number }[]) {
  const frame = { left: 0, right: blankSizes.width, rows: mostRows, offset: 7, gap: 10 }
  const tries = widths.map((width) =>
    placeLabels(
      marks.map((mark) => ({ ...mark, forms: [{ width, cost: 0 }], avoid: [], missing: 10 })),
      frame,
    ),
  )
  return tries.find((flags) => flags.length === marks.length) ?? tries.at(-1) ?? []
}
