import { useId } from 'react'
import type { ReactNode, Ref } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { Axis } from './Axis'
import { FadeGradient } from './FadeGradient'
import { Mark } from './Mark'
import type { MarkEvents } from './Mark'
import { markName } from './markName'
import { Numbers } from './Numbers'
import { numbersLane } from './stepFocus'
import type { Stop } from './stepFocus'
import { laneTitleY } from './placeTimeline'
import type { PlacedLane, PlacedTimeline } from './placeTimeline'
import type { PointerHandlers } from './useViewportGestures'
import { YearCursor } from './YearCursor'
import styles from './TimelineDrawing.module.css'

export interface TimelineDrawingProps {
  readonly placed: PlacedTimeline
  readonly em: number
  /** The milestone whose section is being read. */
  readonly current: string | undefined
  /** The one tab stop; undefined while no script runs. */
  readonly active?: Stop | undefined
  readonly events?: MarkEvents | undefined
  readonly pointer?: PointerHandlers | undefined
  readonly ref?: Ref<SVGSVGElement>
  /** Moves the layer of all that stands at a time, in px. */
  readonly shift?: number
  /** The year that is pointed at anywhere on the page, and where it stands, in px. */
  readonly cursor?: { readonly year: number; readonly x: number } | undefined
  /** Ids of the milestones near that year. */
  readonly lit?: ReadonlySet<string> | undefined
}

/** Placed things in, SVG out. */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { placed, em, active, events, pointer, ref, shift = 0, cursor } = props
  const { words } = useInterface()
  const main = placed.lanes[0]
  return (
    <svg
      ref={ref}
      className={styles.drawing}
      width="0"
      height={placed.height}
      role="group"
      aria-label={words.timeline.drawing}
      {...pointer}
    >
      <g transform={shift === 0 ? undefined : `translate(${shift} 0)`}>
        <Eras placed={placed} em={em} />
        <Axis placed={placed} baseline={main?.y} em={em} cursor={cursor?.x} />
        {cursor && <YearCursor {...cursor} placed={placed} em={em} />}
        {placed.lanes.map((lane) => (
          <Lane key={lane.id} lane={lane} {...props} />
        ))}
        <Numbers
          placed={placed}
          em={em}
          events={events}
          tabStop={active?.lane === numbersLane ? active.id : active && null}
        />
      </g>
    </svg>
  )
}

function Eras({ placed, em }: Pick<TimelineDrawingProps, 'placed' | 'em'>) {
  return placed.eras.map((era) => (
    <g key={era.id}>
      <rect className={styles.era} x={era.x} width={era.width} y={0} height={placed.height} />
      {era.lines.length > 0 && (
        <svg x={era.x} className={styles.free}>
          <text className={styles.eraTitle} x={0.5 * em} y={1.25 * em}>
            {era.lines[0]}
          </text>
        </svg>
      )}
    </g>
  ))
}

function Lane({
  lane,
  placed,
  em,
  current,
  active,
  events,
  lit,
}: TimelineDrawingProps & { readonly lane: PlacedLane }): ReactNode {
  const language = useInterface()
  const fade = useId()
  return (
    <g data-kind={lane.kind} className={styles.lane}>
      {!lane.onAxis && (
        <line
          className={styles.line}
          x1={placed.left}
          x2={placed.left + placed.width}
          y1={lane.y}
          y2={lane.y}
        />
      )}
      {lane.kind !== 'main' && !lane.onAxis && (
        <svg x={placed.left} y={lane.y} className={styles.free}>
          <text className={styles.laneTitle} y={laneTitleY * em}>
            {lane.title}
          </text>
        </svg>
      )}
      <FadeGradient id={fade} />
      {lane.marks.map(({ key, extent, cluster }) => {
        if (!extent) return null
        const isSoft = cluster.items.some((item) => item.softEnd)
        return (
          <rect
            key={key}
            className={isSoft ? undefined : styles.extent}
            fill={isSoft ? `url(#${fade})` : undefined}
            x={extent.from}
            width={extent.until - extent.from}
            y={lane.y - 0.25 * em}
            height={0.5 * em}
          />
        )
      })}
      <g role="list" aria-label={lane.title}>
        {lane.marks.map((mark) => (
          <Mark
            key={mark.key}
            mark={mark}
            lane={lane.id}
            kind={lane.kind}
            onAxis={lane.onAxis}
            x={mark.x}
            y={lane.y}
            em={em}
            metrics={placed.metrics}
            name={markName(mark.cluster, language, mark.label?.lines)}
            isLit={mark.cluster.items.some((item) => lit?.has(item.id) === true)}
            isCurrent={mark.cluster.items.some((item) => item.id === current)}
            tabIndex={active && (active.lane === lane.id && active.id === mark.key ? 0 : -1)}
            events={events}
          />
        ))}
      </g>
    </g>
  )
}
