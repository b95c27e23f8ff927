import { memo } from 'react'
import type { KeyboardEvent } from 'react'
import { MarkCount } from './MarkCount'
import { MarkDot } from './MarkDot'
import { MarkLabel } from './MarkLabel'
import { markRadius } from './markRadius'
import type { PlacedMark } from './placeMarks'
import type { TimelineMetrics } from './timelineMetrics'
import styles from './Mark.module.css'

/** What a mark tells the timeline when it is used. */
export interface MarkEvents {
  readonly onMarkKey: (lane: string, id: string, event: KeyboardEvent) => void
  readonly onMarkOpen: (lane: string, id: string, event: React.MouseEvent) => void
  readonly onMarkEnter: (lane: string, id: string, by: 'focus' | 'pointer') => void
  readonly onMarkLeave: (by: 'focus' | 'pointer') => void
}

export interface MarkProps {
  readonly mark: PlacedMark
  readonly lane: string
  readonly kind: 'main' | 'after' | 'context'
  /** Whether it stands on the main axis without being of the main lane: then it is small. */
  readonly onAxis: boolean
  /** Position of the mark in units of the drawing. */
  readonly x: number
  readonly y: number
  readonly em: number
  readonly metrics: TimelineMetrics
  readonly name: string
  readonly isCurrent: boolean
  /** Whether a year near it is pointed at anywhere on the page. */
  readonly isLit: boolean
  /** Undefined while no script runs: then every mark is a tab stop. */
  readonly tabIndex?: number | undefined
  readonly events?: MarkEvents | undefined
}

/** One milestone, or several that stand too close: a link with a dot, a staff and a flag. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { mark, lane, kind, onAxis, metrics, x, y, em, name, isCurrent, isLit, tabIndex, events } =
    props
  const { key, cluster, label } = mark
  return (
    <svg
      x={x}
      y={y}
      className={styles.mark}
      role="listitem"
      data-kind={kind}
      data-current={isCurrent || undefined}
      data-lit={isLit || undefined}
    >
      {label && <line className={styles.staff} y1={0} y2={label.staff} />}
      <a
        href={`#${key}`}
        aria-label={name}
        aria-current={isCurrent || undefined}
        tabIndex={tabIndex}
        data-stop={`${lane}:${key}`}
        onKeyDown={events && ((event) => events.onMarkKey(lane, key, event))}
        onClick={events && ((event) => events.onMarkOpen(lane, key, event))}
        onFocus={events && (() => events.onMarkEnter(lane, key, 'focus'))}
        onBlur={events && (() => events.onMarkLeave('focus'))}
        onPointerEnter={events && (() => events.onMarkEnter(lane, key, 'pointer'))}
        onPointerLeave={events && (() => events.onMarkLeave('pointer'))}
      >
        <MarkDot radius={markRadius(kind, onAxis, cluster.items.length, metrics)} em={em} />
        {label && <MarkLabel label={label} metrics={metrics} em={em} />}
        <MarkCount count={cluster.items.length} />
      </a>
    </svg>
  )
}, sameMark)

/** Panning makes new placements of the same marks; only a changed one is drawn again. */
function sameMark(a: MarkProps, b: MarkProps): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.em === b.em &&
    a.metrics === b.metrics &&
    a.name === b.name &&
    a.isCurrent === b.isCurrent &&
    a.isLit === b.isLit &&
    a.tabIndex === b.tabIndex &&
    a.events === b.events &&
    a.mark.key === b.mark.key &&
    a.mark.cluster === b.mark.cluster &&
    sameLabel(a.mark.label, b.mark.label)
  )
}

function sameLabel(a: PlacedMark['label'], b: PlacedMark['label']): boolean {
  if (!a || !b) return a === b
  return (
    a.anchor === b.anchor &&
    a.staff === b.staff &&
    a.dx === b.dx &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => line.text === b.lines[index]?.text)
  )
}
