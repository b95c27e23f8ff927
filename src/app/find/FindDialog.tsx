import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { FindFound } from './FindFound'
import { stepStops } from './stepStops.dom'
import { useModal } from '../../platform/useModal'
import type { FindWords } from '../../model/findWords'
import { useInterface } from '../../ui/InterfaceContext'
import type { Route } from '../routes'
import styles from './FindDialog.module.css'
import type { FindQuery } from './findHits'
import type { FindState } from './useFind'

/** The search above the page: a field, and below it what is found, as soon as that is there. */
export function FindDialog({
  route,
  state,
  find,
}: {
  readonly route: Route
  readonly state: FindState
  readonly find: FindWords
}) {
  const { findFailed } = useInterface().words.page
  const { query, found, look } = state
  const { status, value } = found
  const [dialog, close] = useModal()
  const [asked, ask] = useState<FindQuery>()
  const id = useId()
  // Asking for the first result moves the focus while the key is still down: what the browser makes
  // of Enter would press what has got the focus by then.
  const handleFieldKey = (event: KeyboardEvent<HTMLElement>) => {
    const inside = event.currentTarget.closest('dialog')
    if (!inside || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      ask(query)
    } else if (stepStops(inside, event.key)) event.preventDefault()
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={state.close}>
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {find.title}
          </h2>
          <input
            className={styles.field}
            value={query.text}
            aria-label={find.field}
            placeholder={find.field}
            aria-describedby={`${id}-keys`}
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            data-stop
            onChange={({ target }) => look({ ...query, text: target.value })}
            onFocus={({ target }) => target.select()}
            onKeyDown={handleFieldKey}
          />
          <button type="button" className={styles.close} onClick={close}>
            {find.close}
          </button>
        </header>
        {value ? (
          <FindFound
            index={value}
            query={query}
            asked={asked}
            route={route}
            find={find}
            onLook={look}
            onFollow={close}
          />
        ) : (
          <div className={styles.waiting}>
            <p role="status">{status === 'failed' ? findFailed : find.loading}</p>
            {status === 'failed' && (
              <button type="button" onClick={state.load}>
                {find.retry}
              </button>
            )}
          </div>
        )}
        <p id={`${id}-keys`} className={styles.keys}>
          {find.keys}
        </p>
      </div>
    </dialog>
  )
}
