import { useEffect, useRef, useState } from 'react'
import { useInterface } from '../../ui/InterfaceContext'
import { bringShareDialog } from './bringShareDialog.dom'
import styles from './Share.module.css'

/**
 * The word that opens the dialog to share. The dialog comes when it is first wanted; a press before
 * it has come opens it as soon as it is there, and the word says so when it does not come.
 */
export function Share({ className }: { readonly className?: string | undefined }) {
  const { page } = useInterface().words
  const [status, setStatus] = useState<'idle' | 'coming' | 'failed'>('idle')
  const touched = useRef<Element>(null)
  useEffect(() => {
    const listening = new AbortController()
    // What a reader last dealt with is what they mean, even where more of the page is in view.
    const remember = ({ target }: Event) => {
      const isText = target instanceof Element && target.closest('main section') !== null
      if (isText) touched.current = target
    }
    for (const type of ['pointerdown', 'focusin']) {
      document.addEventListener(type, remember, { signal: listening.signal })
    }
    return () => listening.abort()
  }, [])
  const open = async () => {
    setStatus('coming')
    try {
      const show = await bringShareDialog()
      setStatus('idle')
      show(touched.current)
    } catch {
      setStatus('failed')
    }
  }
  const prepare = () => void bringShareDialog().catch(() => undefined)
  return (
    <span className={styles.place}>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-busy={status === 'coming'}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          if (status !== 'coming') void open()
        }}
      >
        {page.share}
      </button>
      <span role="status" className={styles.status}>
        {status === 'failed' && page.shareFailed}
      </span>
    </span>
  )
}
