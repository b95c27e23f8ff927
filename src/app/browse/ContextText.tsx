import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './ContextText.module.css'
import row from './EventRow.module.css'
import { EventRows } from './EventRows'

/** Events around the story, in rows that open. */
export function ContextText({ story }: { readonly story: Story }) {
  const { context } = useLanguage().words.laneTexts
  return (
    <>
      <header className={row.head}>
        <h2 id="context-title" className={styles.title} tabIndex={-1}>
          {context?.title}
        </h2>
        {context?.lead !== undefined && <p className={styles.lead}>{context.lead}</p>}
      </header>
      <EventRows events={story.milestones.filter(({ lane }) => lane === 'context')} />
    </>
  )
}
