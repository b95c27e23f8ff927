import type { ReactNode } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import styles from './Timeline.module.css'

/**
 * Milestones on a time axis with the censuses below: complete without scripts, and a place for the
 * timeline that comes alive.
 */
export function Timeline({
  still,
  children,
}: {
  /** A `StillTimeline`: what stands there until the live one does, and on paper. */
  readonly still?: ReactNode
  /** A `MeasuredTimeline` of the same data; on a page its script puts it there. */
  readonly children?: ReactNode
}) {
  const { words } = useInterface()
  return (
    <section id="timeline" className={styles.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title" className={styles.title}>
        {words.timeline.title}
      </h2>
      <div className={styles.measure}>
        <div className={styles.still}>{still}</div>
        <div className={styles.alive} data-live="timeline">
          {children}
        </div>
      </div>
      <p className={styles.keys}>{words.timeline.keys}</p>
    </section>
  )
}
