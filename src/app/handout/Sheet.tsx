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
