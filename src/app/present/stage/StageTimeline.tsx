import type { Milestone, Story } from '../../../model/story'
import { StillDrawing } from '../../../timeline/StillDrawing'
import { inEm } from '../../../timeline/stillUnits'
import { mostMarks, placeMilestone, placeStage } from './placeStage'
import { StageStrokes } from './StageStrokes'
import styles from './StageTimeline.module.css'

interface StageTimelineProps {
  readonly story: Story
  /** Marked, and where the gold mark stands; nothing is marked without it. */
  readonly at: Milestone | undefined
  /** `large` has names and years; `rail` is a thin line. */
  readonly size: 'large' | 'rail'
}

const em = 16

/** The page's own drawing of time, to look at, with a gold mark that travels from step to step. */
export function StageTimeline({ story, at, size }: StageTimelineProps) {
  if (size === 'rail' && story.told.length > mostMarks)
    return <StageStrokes story={story} at={at} />
  const layouts = placeStage(story, size, em)
  const [first] = layouts
  const line = first?.lanes.find(({ kind }) => kind === 'main')
  return (
    <div className={styles.timeline} data-size={size}>
      <StillDrawing layouts={layouts} em={em} picture={{ current: at?.id }}>
        {at && first && line && (
          <circle
            className={styles.here}
            data-travel=""
            cx={placeMilestone(at, story)}
            cy={inEm(line.y - first.height, em)}
          />
        )}
      </StillDrawing>
    </div>
  )
}
