import { Citations } from '../../evidence/Citations'
import type { Milestone, Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './LaterText.module.css'
import { Views } from './Views'

/** What came after the article, apart from its own milestones: date beside sentence, in order. */
export function LaterText({ story }: { readonly story: Story }) {
  const { laneTexts, lanePages } = useLanguage().words
  const { after } = laneTexts
  const { top } = lanePages
  const milestones = story.milestones.filter(({ lane }) => lane === 'after')
  return (
    <>
      <header className={styles.head}>
        <h2 id="after-title" className={styles.title} tabIndex={-1}>
          {after.title}
        </h2>
        <p className={styles.lead}>{after.lead}</p>
      </header>
      {milestones.map((milestone) => (
        <Later key={milestone.id} milestone={milestone} />
      ))}
      <p className={styles.top}>
        <a href="#timeline">{top}</a>
      </p>
    </>
  )
}

function Later({ milestone }: { readonly milestone: Milestone }) {
  const { parts } = useLanguage().words.page
  const { id, when, title, lead, statements, quotes } = milestone
  const known = statements.filter(({ part }) => part !== 'open')
  const open = statements.filter(({ part }) => part === 'open')
  return (
    <article id={id} className={styles.milestone} aria-labelledby={`${id}-title`}>
      <p className={styles.when}>{when}</p>
      <div className={styles.text}>
        <h3 id={`${id}-title`} className={styles.subtitle} tabIndex={-1}>
          {title}
        </h3>
        <p className={styles.sentence}>
          {lead} <Citations {...milestone} />
        </p>
        {known.map((statement) => (
          <p key={statement.id} className={styles.detail}>
            {statement.text} <Citations {...statement} />
          </p>
        ))}
        <Views quotes={quotes} />
        {open.length > 0 && (
          <div className={styles.open}>
            <h4>{parts.open}</h4>
            {open.map((statement) => (
              <p key={statement.id} className={styles.detail}>
                {statement.text} <Citations {...statement} />
              </p>
            ))}
          </div>
        )}
      </div>
    </article>
  )
}
