import type { Milestone } from '../../model/story'
import { EventRow } from './EventRow'
import styles from './EventRow.module.css'

/** Events in their order, each in one line that opens. */
export function EventRows({ events }: { readonly events: readonly Milestone[] }) {
  return (
    <div className={styles.rows}>
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </div>
  )
}
