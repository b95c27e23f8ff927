import { useInterface } from '../ui/InterfaceContext'
import type { Joined } from './joinLayouts'
import { MarkCount } from './MarkCount'
import { MarkDot } from './MarkDot'
import { MarkLabel } from './MarkLabel'
import type { DrawnLabel, PlacedMark } from './placeMarks'
import type { PlacedLane } from './placeTimeline'
import type { Layouts } from './stillUnits'
import { stillName } from './stillName'
import { percent, textBox } from './stillUnits'
import type { TimelineMetrics } from './timelineMetrics'
import markStyles from './Mark.module.css'

interface StillLabel {
  readonly label: DrawnLabel
  readonly metrics: TimelineMetrics
}

/** A mark with all the flags that it has at one width or another. */
export function StillMark({
  mark,
  x,
  radius,
  at,
  lane,
  y,
  em,
  picture,
  labels,
}: Pick<Layouts, 'em' | 'picture'> & {
  readonly mark: PlacedMark
  /** Share of the way along the axis. */
  readonly x: number
  /** In em. */
  readonly radius: number
  readonly at: string | undefined
  readonly lane: PlacedLane
  readonly y: string
  readonly labels: readonly Joined<StillLabel>[]
}) {
  const language = useInterface()
  const { key, cluster } = mark
  const drawing = (
    <>
      {labels.map(({ item, at: seen }) => (
        <line
          key={seen ?? ''}
          className={markStyles.staff}
          data-at={seen}
          y1={0}
          y2={item.label.staff}
        />
      ))}
      <MarkDot radius={radius} em={em} />
      {labels.map(({ item, at: seen }) => (
        // Text in a <g> that is not displayed is laid out all the same.
        <svg key={seen ?? ''} data-at={seen}>
          <MarkLabel {...item} em={em} />
        </svg>
      ))}
      <MarkCount count={cluster.items.length} />
    </>
  )
  return (
    <svg
      x={percent(x)}
      y={y}
      {...textBox(em)}
      className={markStyles.mark}
      role="listitem"
      data-kind={lane.kind}
      data-current={picture?.current === key ? true : undefined}
      data-at={at}
    >
      {picture ? (
        drawing
      ) : (
        <a
          href={`#${key}`}
          aria-label={stillName(
            cluster,
            language,
            labels.map(({ item }) => item.label.lines),
          )}
          data-stop={`${lane.id}:${key}`}
        >
          {drawing}
        </a>
      )}
    </svg>
  )
}
