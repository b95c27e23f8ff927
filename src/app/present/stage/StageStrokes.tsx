import type { Milestone, Story } from '../../../model/story'
import { placeMilestone, placeStrokes, strokePlaces } from './placeStage'
import styles from './StageTimeline.module.css'

/** The line of a long story, one path for all moments: it stands in each of many steps. */
export function StageStrokes({
  story,
  at,
}: {
  readonly story: Story
  /** Where the gold mark stands. */
  readonly at: Milestone | undefined
}) {
  const strokes = placeStrokes(story).map((place) => `M${place} 1V2`)
  return (
    <div className={styles.timeline} data-size="rail" aria-hidden="true">
      <svg className={styles.strokes}>
        <line className={styles.line} x2="100%" y1="50%" y2="50%" />
        <svg viewBox={`0 0 ${strokePlaces} 3`} preserveAspectRatio="none">
          <path className={styles.line} d={strokes.join('')} />
        </svg>
        {at && (
          <circle className={styles.here} data-travel="" cx={placeMilestone(at, story)} cy="50%" />
        )}
      </svg>
    </div>
  )
}
