import type { Milestone } from '../../model/story'
import { EventRow } from './EventRow'
import styles from './EventRows.module.css'

/** Events in their order: one column, or two where there is room, the earlier half first. */
export function EventRows({ events }: { readonly events: readonly Milestone[] }) {
  const half = Math.ceil(events.length / 2)
  return (
    <div className={styles.rows}>
      {[events.slice(0, half), events.slice(half)]
        .filter(({ length }) => length > 0)
        .map((column) => (
          <div key={column[0]?.id} className={styles.column}>
            {column.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </div>
        ))}
    </div>
  )
}
