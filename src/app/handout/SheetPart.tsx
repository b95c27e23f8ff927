import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

/** A numbered task, or what answers it. */
export function SheetPart({
  title,
  task,
  children,
}: {
  readonly title: string
  readonly task?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      {task !== undefined && <p className={styles.task}>{task}</p>}
      {children}
    </section>
  )
}
