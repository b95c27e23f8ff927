import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

/** A numbered task, or what answers it. */
export function SheetPart({
  title,
  task,
  isAsked,
  children,
}: {
  readonly title: string
  readonly task?: string | undefined
  /** Whether it is of the questions that are chosen, and goes where none is. */
  readonly isAsked?: boolean
  readonly children: ReactNode
}) {
  return (
    <section className={styles.part} data-part={isAsked ? 'asked' : undefined}>
      <h3 className={styles.partTitle}>{title}</h3>
      {task !== undefined && <p className={styles.task}>{task}</p>}
      {children}
    </section>
  )
}
