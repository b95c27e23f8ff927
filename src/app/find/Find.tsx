import { useInterface } from '../../ui/InterfaceContext'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import styles from './Find.module.css'
import { FindDialog } from './FindDialog'
import { useFind } from './useFind'

/** The word that opens the search. What it searches in comes when it is first wanted. */
export function Find({ route }: { readonly route: Route }) {
  const { find } = useInterface().words
  const state = useFind(addressOf('read', route))
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={state.load}
        onFocus={state.load}
        onClick={state.open}
      >
        {find.label}
      </button>
      {state.isOpen && <FindDialog route={route} state={state} />}
    </>
  )
}
