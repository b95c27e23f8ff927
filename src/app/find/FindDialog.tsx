import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { FindFound } from './FindFound'
import type { FindAsked } from './FindFound'
import { useHistoryStep } from './useHistoryStep'
import { stepStops } from './stepStops.dom'
import { useModal } from '../../platform/useModal'
import type { FindWords } from '../../model/findWords'
import { useInterface } from '../../ui/InterfaceContext'
import type { Route } from '../routes'
import styles from './FindDialog.module.css'
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
  const [modal, close] = useModal(state.close)
  const [asked, ask] = useState<FindAsked>()
  const id = useId()
  // A browser on its way to a hash takes the focus from everything: before it tells of the step, or,
  // as Chromium, in a frame after it.
  useHistoryStep(() => {
    const { current: dialog } = modal.ref
    const focus = () => dialog?.querySelector('input')?.focus()
    const mend = () => {
      if (!dialog?.contains(document.activeElement)) focus()
    }
    focus()
    requestAnimationFrame(() => requestAnimationFrame(mend))
  })
  // Enter in the field takes the first result, as it is marked; Down goes to it. Both move the focus
  // while the key is still down: what the browser makes of Enter would press what has got it by then.
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key, target, currentTarget: inside } = event
    const isEnter = key === 'Enter'
    const isField = target instanceof HTMLInputElement
    if (event.nativeEvent.isComposing) return
    if (isField && (isEnter || key === 'ArrowDown')) {
      const act = () =>
        inside.querySelector<HTMLElement>('a[data-stop]')?.[isEnter ? 'click' : 'focus']()
      ask({ query, act })
      // Page Up and Down would turn the page behind.
    } else if (!stepStops(inside, key) && !(isField && key.startsWith('Page'))) return
    event.preventDefault()
  }

  return (
    <dialog
      {...modal}
      className={styles.dialog}
      aria-labelledby={id}
      onKeyDown={handleKey}
      // What is inside covers the whole box: only the backdrop hits the dialog itself.
      onPointerDown={({ target, currentTarget }) => target === currentTarget && close()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
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
          />
          <button type="button" className={styles.close} onClick={close}>
            {find.close}
          </button>
        </div>
        {value ? (
          <FindFound
            index={value}
            query={query}
            asked={asked}
            route={route}
            find={find}
            onLook={look}
            // The list stays in the address until it has been left, for Back.
            onFollow={() => modal.ref.current?.close()}
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
