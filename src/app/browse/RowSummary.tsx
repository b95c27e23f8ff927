import type { ReactNode } from 'react'
import type { Milestone } from '../../model/story'
import styles from './EventRow.module.css'

/** The line that opens a row: date and title, and what is said beside them. */
export function RowSummary({
  of: { id, when, title },
  children,
}: {
  readonly of: Milestone
  readonly children: ReactNode
}) {
  return (
    <summary>
      <span className={styles.when}>{when}</span>{' '}
      <h3 id={`${id}-title`} className={styles.title}>
        {title}
      </h3>{' '}
      {children}
    </summary>
  )
}
