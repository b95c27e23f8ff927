import type { Milestone, Story } from '../../../model/story'
import { placeMilestone, placeStage } from './placeStage'
import type { StageMark } from './placeStage'
import styles from './StageTimeline.module.css'

interface StageTimelineProps {
  readonly story: Story
  /** Marked, and where the gold mark stands; nothing is marked without it. */
  readonly at: Milestone | undefined
  /** `large` fills what it is given and has labels; `rail` is a thin line. */
  readonly size: 'large' | 'rail'
}

/** Heights in percent: of the line, and of the tops of the two rows of labels above it. */
const lineOf = { large: 71, rail: 50 }
const rowTops = [21, 41] as const

/** The main lane as a still line with the current milestone marked, legible from the last row. */
export function StageTimeline({ story, at, size }: StageTimelineProps) {
  const { marks, ticks, eras } = placeStage(story)
  const isLarge = size === 'large'
  const y = `${lineOf[size]}%`
  return (
    <svg className={styles.timeline} data-size={size} aria-hidden="true">
      {eras.map(({ title, x }) => (
        <g key={title}>
          <rect className={styles.era} x={`${x}%`} y="0" width={`${100 - x}%`} height={y} />
          {isLarge && (
            <text className={styles.eraTitle} x="100%" y="1%" dy="0.15em">
              {title}
            </text>
          )}
        </g>
      ))}
      <line className={styles.axis} x1="0" x2="100%" y1={y} y2={y} />
      {isLarge &&
        ticks.map(({ label, x }) => (
          <g key={label}>
            <line className={styles.axis} x1={`${x}%`} x2={`${x}%`} y1={y} y2="77%" />
            <text className={styles.year} x={`${x}%`} y="98%">
              {label}
            </text>
          </g>
        ))}
      {marks.map((mark) => (
        <g key={mark.id} data-current={mark.id === at?.id || undefined}>
          {mark.until !== undefined && (
            <line
              className={styles.stretch}
              x1={`${mark.x}%`}
              x2={`${mark.until}%`}
              y1={y}
              y2={y}
            />
          )}
          {isLarge && <Flag mark={mark} y={y} />}
          <circle className={styles.dot} cx={`${mark.x}%`} cy={y} />
        </g>
      ))}
      {at && (
        <circle
          className={styles.here}
          data-travel=""
          cx={`${placeMilestone(at, story)}%`}
          cy={y}
        />
      )}
    </svg>
  )
}

function Flag({ mark, y }: { readonly mark: StageMark; readonly y: string }) {
  const { when, x, row, anchor } = mark
  return (
    <>
      <line className={styles.stem} x1={`${x}%`} x2={`${x}%`} y1={`${rowTops[row]}%`} y2={y} />
      <text
        className={styles.when}
        data-anchor={anchor}
        x={`${x}%`}
        dx={anchor === 'end' ? '-0.4em' : '0.4em'}
        y={`${rowTops[row]}%`}
      >
        {when}
      </text>
    </>
  )
}
