import { useInterface } from '../../ui/InterfaceContext'
import { useFindDoor } from '../find/FindDoorContext'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import { Share } from '../share/Share'
import styles from './PageTools.module.css'

/** Find, Share and Present as quiet words: in the header, and in the rail while one reads. */
export function PageTools({ route }: { readonly route: Route }) {
  const { find, page } = useInterface().words
  const { open, load } = useFindDoor()
  return (
    <>
      <button
        type="button"
        className={styles.word}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={load}
        onFocus={load}
        onClick={open}
      >
        {find.label}
      </button>
      {route.page === 'read' && <Share className={styles.word} />}
      <a className={styles.word} href={addressOf('present', route)}>
        {page.nav.present}
      </a>
    </>
  )
}
