import type { ReactNode } from 'react'
import inRow from '../../ui/FoldInRow.module.css'
import styles from './Fold.module.css'

interface FoldProps {
  /** Of what it holds: a link there opens it. */
  readonly id: string
  readonly name: string
  /** How many things it holds. */
  readonly count?: string | undefined
  /** What a reader should know before opening it. */
  readonly exceptions?: readonly { readonly verdict: string; readonly text: string }[]
  readonly children: ReactNode
}

/** One of a row of folds: its name stays in the row, what it holds opens below the whole row. */
export function Fold({ id, name, count, exceptions = [], children }: FoldProps) {
  return (
    <details className={`${inRow.inRow} ${styles.fold}`}>
      <summary>
        {name}
        {count !== undefined && <span className={styles.count}> {count}</span>}
        {exceptions.map(({ verdict, text }) => (
          <span key={verdict} className={styles.exception} data-verdict={verdict}>
            {' · '}
            {text}
          </span>
        ))}
      </summary>
      <div id={id} className={styles.content}>
        <h3 className={styles.name} tabIndex={-1}>
          {name}
        </h3>
        {children}
      </div>
    </details>
  )
}
