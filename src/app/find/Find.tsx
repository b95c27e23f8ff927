import { useInterface } from '../../ui/InterfaceContext'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import styles from './Find.module.css'
import { useFind } from './useFind'

/** The word that opens the search; its code and its index come when it is first wanted. */
export function Find({ route }: { readonly route: Route }) {
  const { find } = useInterface().words
  const state = useFind(addressOf('read', route))
  const { isOpen, dialog } = state
  const FindDialog = dialog.value?.FindDialog
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={state.prepare}
        onClick={state.open}
      >
        {find.label}
      </button>
      {isOpen && FindDialog && <FindDialog route={route} state={state} />}
      {isOpen && dialog.status === 'failed' && (
        <p className={styles.failed} role="alert">
          {find.failed}
        </p>
      )}
    </>
  )
}
