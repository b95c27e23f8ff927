import { Citations } from '../../evidence/Citations'
import type { Milestone } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { MomentMedia } from '../../ui/MomentMedia'
import styles from './EventRow.module.css'
import { MoreWords } from './MoreWords'
import { RowSummary } from './RowSummary'
import { Statements } from './Statements'

/** An event beside the main strand in one line, which opens to all that is told of it. */
export function EventRow({ event }: { readonly event: Milestone }) {
  const { parts } = useLanguage().words.page
  const { id, note, lead, statements, quotes, media } = event
  const known = statements.filter(({ part }) => part !== 'open')
  const open = statements.filter(({ part }) => part === 'open')
  return (
    <details id={id} className={styles.row}>
      <RowSummary of={event}>
        {note !== '' && <span className={styles.note}>{note}</span>}
      </RowSummary>
      <div className={styles.text}>
        <p className={styles.lead}>
          {lead} <Citations {...event} />
        </p>
        <Statements of={known} />
        {media && <MomentMedia of={media} />}
        {open.length > 0 && (
          <div className={styles.open}>
            <h4>{parts.open}</h4>
            <Statements of={open} />
          </div>
        )}
      </div>
      {quotes.length > 0 && (
        <div className={styles.words}>
          <MoreWords quotes={quotes} />
        </div>
      )}
    </details>
  )
}
