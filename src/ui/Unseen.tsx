import type { ReactNode } from 'react'
import styles from './Unseen.module.css'

/** Words for those who listen, in running text. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>
}
