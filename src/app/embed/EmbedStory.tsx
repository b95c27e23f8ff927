import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { Unseen } from '../../ui/Unseen'
import { EraNames } from '../EraNames'
import { inTime } from './embedData'
import styles from './EmbedStory.module.css'
import { EmbedMilestone } from './EmbedMilestone'
import { Strip } from './Strip'

/**
 * The story in the small: a strip of time, and its milestones one after another, of which a script
 * shows one at a time.
 */
export function EmbedStory({ story }: { readonly story: Story }) {
  const { story: own, embed } = useLanguage().words
  const first = story.told[0]?.id
  return (
    <>
      <h1 className={styles.title}>{own.title}</h1>
      <Strip story={story} current={first} />
      <nav className={styles.steps} aria-label={embed.steps}>
        <button type="button" data-step="-1" aria-disabled="true">
          <span aria-hidden="true">‹ </span>
          {embed.previous}
        </button>
        <span data-position />
        <button type="button" data-step="1">
          {embed.next}
          <span aria-hidden="true"> ›</span>
        </button>
      </nav>
      <Unseen>
        <span role="status" data-announced />
      </Unseen>
      <div className={styles.milestones}>
        {inTime(story.milestones).map((milestone) => (
          <div
            key={milestone.id}
            className={styles.place}
            data-milestone={milestone.id}
            data-current={milestone.id === first || undefined}
          >
            <EmbedMilestone milestone={milestone} headingLevel={2} />
          </div>
        ))}
      </div>
      <EraNames eras={story.eras} className={styles.eras} />
    </>
  )
}
