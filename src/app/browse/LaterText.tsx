import { ChartView } from '../../charts/ChartView'
import { Citations } from '../../evidence/Citations'
import { combineGrounds } from '../../model/combineGrounds'
import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { EventRows } from './EventRows'
import row from './EventRow.module.css'
import styles from './LaterText.module.css'

/** The third act: what became of what the article describes, in one picture and in rows that open. */
export function LaterText({ story }: { readonly story: Story }) {
  const { after } = useLanguage().words.laneTexts
  const events = story.milestones.filter(({ lane }) => lane === 'after')
  // The lead sums up the events that stand out.
  const known = events
    .filter(({ prominent }) => prominent)
    .flatMap((event) => [event, ...event.statements.filter(({ part }) => part !== 'open')])
  return (
    <>
      <header className={row.head}>
        <h2 id="after-title" className={styles.title} tabIndex={-1}>
          {after?.title}
        </h2>
        {after?.lead !== undefined && (
          <p className={styles.lead}>
            {after.lead} {known.length > 0 && <Citations {...combineGrounds(known)} />}
          </p>
        )}
      </header>
      {story.lanes
        .filter(({ id }) => id === 'after')
        .flatMap(({ charts }) => charts)
        .map((chart) => (
          <div key={chart.id} className={styles.picture}>
            <ChartView chart={chart} />
          </div>
        ))}
      <div className={styles.rows}>
        <EventRows events={events} />
      </div>
    </>
  )
}
