import type { ReactNode } from 'react'
import { useModal } from '../../../platform/useModal'
import { useDeck } from './DeckContext'
import styles from './DeckDialog.module.css'

interface DeckDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native dialog over the picture, open as long as it is rendered. */
export function DeckDialog({ title, onClose, children }: DeckDialogProps) {
  const { words } = useDeck()
  const [modal, close] = useModal(onClose)
  return (
    <dialog {...modal} className={styles.dialog} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <button type="button" className={styles.close} onClick={close}>
          {words.controls.close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
