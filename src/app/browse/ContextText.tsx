import { Citations } from '../../evidence/Citations'
import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './ContextText.module.css'

/** Events around the story as a compact list: date, name, a sentence, its sources. */
export function ContextText({ story }: { readonly story: Story }) {
  const { context } = useLanguage().words.laneTexts
  const milestones = story.milestones.filter(({ lane }) => lane === 'context')
  return (
    <>
      <h2 id="context-title" className={styles.title} tabIndex={-1}>
        {context.title}
      </h2>
      <p className={styles.lead}>{context.lead}</p>
      <div className={styles.list}>
        {milestones.map((milestone) => (
          <article key={milestone.id} id={milestone.id} className={styles.event}>
            <p className={styles.when}>{milestone.when}</p>
            <h3 id={`${milestone.id}-title`} className={styles.name} tabIndex={-1}>
              {milestone.title}
            </h3>
            <p>
              {milestone.lead} <Citations {...milestone} />
            </p>
            {milestone.statements.map((statement) => (
              <p key={statement.id} className={styles.detail}>
                {statement.text} <Citations {...statement} />
              </p>
            ))}
          </article>
        ))}
      </div>
    </>
  )
}
