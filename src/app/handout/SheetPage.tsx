import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

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
