import { useDeck } from './DeckContext'
import { DeckDialog } from './DeckDialog'
import styles from './DeckDialog.module.css'

/** What each key does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { keys } = useDeck().words
  return (
    <DeckDialog title={keys.title} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.rows.map((row) => (
          <div key={row.keys} className={styles.row}>
            <dt>{row.keys}</dt>
            <dd>{row.does}</dd>
          </div>
        ))}
      </dl>
    </DeckDialog>
  )
}
