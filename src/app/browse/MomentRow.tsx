import type { Milestone, Story } from '../../model/story'
import styles from './EventRow.module.css'
import { MilestoneText } from './MilestoneText'

/** A moment of a long story in one line, which opens to all that is told of it. */
export function MomentRow({
  story,
  moment: { id, lane, when, title, note, lead },
  presentHref,
}: {
  readonly story: Story
  readonly moment: Milestone
  readonly presentHref?: string | undefined
}) {
  const { lanes } = story.words
  const strand = lane === 'main' ? [] : [lanes[lane]]
  return (
    <details id={id} className={styles.row}>
      <summary>
        <span className={styles.when}>{when}</span>{' '}
        <h3 id={`${id}-title`} className={styles.title}>
          {title}
        </h3>{' '}
        <span className={styles.begins}>{[...strand, note === '' ? lead : note].join(' · ')}</span>
      </summary>
      <div className={styles.moment}>
        <MilestoneText story={story} id={id} presentHref={presentHref} isRow />
      </div>
    </details>
  )
}
