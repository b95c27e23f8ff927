import styles from './Mark.module.css'

/** Larger counts do not fit into a mark; its name says them. */
const mostCounted = 99

/** How many milestones a mark stands for, where they are several. */
export function MarkCount({ count }: { readonly count: number }) {
  if (count < 2) return null
  return (
    <text className={styles.count} dy="0.35em" textAnchor="middle">
      {count > mostCounted ? `${mostCounted}+` : count}
    </text>
  )
}
