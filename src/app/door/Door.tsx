import styles from './Door.module.css'

/**
 * A word that opens what comes when it is first wanted. It is dead without scripts, and hidden
 * there; `watchDoors` makes it work, and says beside it when what it opens has not come.
 */
export function Door({
  opens,
  label,
  failed,
  keys,
  at,
  className,
}: {
  /** Name of what it opens. */
  readonly opens: 'find' | 'share'
  readonly label: string
  /** Said when it has not come. */
  readonly failed: string
  /** For `aria-keyshortcuts`. */
  readonly keys?: string | undefined
  /** Id of the part of the page that is read where it stands. */
  readonly at?: string | undefined
  readonly className?: string | undefined
}) {
  return (
    <span className={styles.place}>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-keyshortcuts={keys}
        data-door={opens}
        data-at={at}
      >
        {label}
      </button>
      <span role="status" className={styles.status} data-failed={failed} />
    </span>
  )
}
