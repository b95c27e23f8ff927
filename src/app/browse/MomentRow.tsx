import type { Milestone, Story } from '../../model/story'
import styles from './EventRow.module.css'
import { MilestoneText } from './MilestoneText'
import { RowSummary } from './RowSummary'

/** A moment of a long story in one line, which opens to all that is told of it. */
export function MomentRow({
  story,
  moment,
  presentHref,
}: {
  readonly story: Story
  readonly moment: Milestone
  readonly presentHref?: string | undefined
}) {
  const { id, lane, note, lead } = moment
  const { lanes } = story.words
  const strand = lane === 'main' ? [] : [lanes[lane]]
  return (
    <details id={id} className={styles.row}>
      <RowSummary of={moment}>
        <span className={styles.begins}>{[...strand, note === '' ? lead : note].join(' · ')}</span>
      </RowSummary>
      <div className={styles.moment}>
        <MilestoneText story={story} id={id} presentHref={presentHref} isRow />
      </div>
    </details>
  )
}
