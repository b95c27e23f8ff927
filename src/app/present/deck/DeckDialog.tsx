import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
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
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={onClose}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {words.controls.close}
        </button>
      </header>
      {children}
    </dialog>
  )
}
