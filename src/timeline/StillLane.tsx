import { useId } from 'react'
import { FadeGradient } from './FadeGradient'
import { joinLayouts } from './joinLayouts'
import { markRadius } from './markRadius'
import type { DrawnLabel } from './placeMarks'
import { laneTitleY, sideRoom } from './placeTimeline'
import type { PlacedLane, PlacedTimeline } from './placeTimeline'
import { StillMark } from './StillMark'
import { inEm, percent, placeOf, spanOf, textBox } from './stillUnits'
import type { Layouts } from './stillUnits'
import type { TimelineMetrics } from './timelineMetrics'
import drawingStyles from './TimelineDrawing.module.css'

/** One lane of a drawing of several layouts. */
export function StillLane({ id, layouts, em, picture }: Layouts & { readonly id: string }) {
  const fade = useId()
  const lanes = layouts.flatMap((placed) => {
    const lane = placed.lanes.find((one) => one.id === id)
    return lane ? [{ placed, lane, marks: marksOf(placed, lane, em) }] : []
  })
  const [first] = lanes
  if (!first) return null
  const { lane, placed } = first
  const y = inEm(lane.y - placed.height, em)
  const join = <Item,>(
    itemsOf: (one: LaneLayout) => readonly Item[],
    keyOf: (item: Item) => string,
  ) =>
    joinLayouts(
      lanes.map((one) => ({ width: one.placed.width, items: itemsOf(one) })),
      keyOf,
    )
  const extents = join(
    (one) =>
      one.lane.marks.flatMap(({ key, extent, cluster }) =>
        extent
          ? [
              {
                key,
                isSoft: cluster.items.some((item) => item.softEnd),
                ...spanOf(extent.from, extent.until, one.placed, em),
              },
            ]
          : [],
      ),
    ({ key, from, until }) => `${key} ${percent(from)} ${percent(until)}`,
  )
  const marks = join((one) => one.marks, keyOf)
  const inOrder = [...marks].sort((a, b) => a.item.x - b.item.x)
  return (
    <g data-kind={lane.kind} className={drawingStyles.lane}>
      {!lane.onAxis && <line className={drawingStyles.line} x1="-10%" x2="110%" y1={y} y2={y} />}
      {lane.kind !== 'main' && !lane.onAxis && (
        <svg y={y} className={drawingStyles.free} {...textBox(em)}>
          <text className={drawingStyles.laneTitle} x={-sideRoom * em} y={laneTitleY * em}>
            {lane.title}
          </text>
        </svg>
      )}
      <FadeGradient id={fade} />
      {extents.map(({ item, at }) => (
        <rect
          key={`${item.key} ${at ?? ''}`}
          className={item.isSoft ? undefined : drawingStyles.extent}
          fill={item.isSoft ? `url(#${fade})` : undefined}
          data-at={at}
          x={percent(item.from)}
          width={percent(item.until - item.from)}
          y={inEm(lane.y - placed.height - 0.25 * em, em)}
          height={inEm(0.5 * em, em)}
        />
      ))}
      <g role="list" aria-label={lane.title}>
        {inOrder.map(({ item, at }) => (
          <StillMark
            key={`${item.mark.key} ${at ?? ''}`}
            {...item}
            at={at}
            lane={lane}
            y={y}
            em={em}
            picture={picture}
            labels={join(
              (one) =>
                one.marks
                  .filter((other) => keyOf(other) === keyOf(item))
                  .flatMap(({ mark, metrics }) =>
                    mark.label ? [{ label: mark.label, metrics }] : [],
                  ),
              keyOfLabel,
            )}
          />
        ))}
      </g>
    </g>
  )
}

interface LaneLayout {
  readonly placed: PlacedTimeline
  readonly lane: PlacedLane
  readonly marks: ReturnType<typeof marksOf>
}

function marksOf(placed: PlacedTimeline, lane: PlacedLane, em: number) {
  return lane.marks.map((mark) => ({
    mark,
    x: placeOf(mark.x, placed, em),
    metrics: placed.metrics,
    radius: markRadius(lane.kind, lane.onAxis, mark.cluster.items.length, placed.metrics),
  }))
}

/** What is drawn of a label: not how far it reaches, which differs where all else is the same. */
function keyOfLabel({
  label: { anchor, dx, staff, lines },
  metrics,
}: {
  readonly label: DrawnLabel
  readonly metrics: TimelineMetrics
}): string {
  return JSON.stringify([metrics.small, anchor, dx, staff, lines])
}

/** A cluster may stand elsewhere in another layout. */
function keyOf({ mark, x, radius }: ReturnType<typeof marksOf>[number]): string {
  return `${mark.key} ${mark.cluster.items.length} ${radius} ${percent(x)}`
}
