import type { ReactNode } from 'react'
import type { SheetName } from '../../model/handoutWords'
import type { Story } from '../../model/story'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly story: Story
  readonly name: SheetName
  /** Its pages. */
  readonly children: ReactNode
}

/** What is printed or left out as a whole. */
export function Sheet({ story, name, children }: SheetProps) {
  return (
    <section
      className={styles.sheet}
      data-sheet={name}
      aria-label={story.words.handout.names[name]}
    >
      {children}
    </section>
  )
}

/** One page of paper; where its content is longer than that, as many as it takes. */
export function SheetPage({
  isDense = false,
  children,
}: {
  /** Of text to read, not to write into. */
  readonly isDense?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className={styles.page} data-page-of-paper="" data-dense={isDense || undefined}>
      {children}
    </div>
  )
}

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
