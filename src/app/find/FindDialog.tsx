import { useDeferredValue, useId, useMemo } from 'react'
import type { KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { findHits, foldEntries, limitQuery } from '../../model/findHits'
import { parseTerms } from '../../model/findTerms'
import { stepFocus } from '../../platform/stepFocus'
import { useModal } from '../../platform/useModal'
import { useInterface } from '../../ui/InterfaceContext'
import type { Route } from '../routes'
import { FindChoice } from './FindChoice'
import styles from './FindDialog.module.css'
import { FindNothing } from './FindNothing'
import { FindResults } from './FindResults'
import type { FindState } from './useFind'

const nothingKnown = { entries: [], strands: [], people: [], spellings: [] }

/** The search above the page: a field, two choices, and below them what is found. */
export function FindDialog({ route, state }: { readonly route: Route; readonly state: FindState }) {
  const { words, formats } = useInterface()
  const { find } = words
  const { status, value: index = nothingKnown } = state.index
  const [dialog, close] = useModal()
  const id = useId()
  const query = limitQuery(state.query, index)
  const { text, strand, person } = useDeferredValue(query)
  const entries = useMemo(() => foldEntries(index), [index])
  const terms = useMemo(() => parseTerms(text, index.spellings), [text, index])
  const isAsking = terms.length > 0 || strand !== '' || person !== ''
  const groups = useMemo(
    () => (isAsking ? findHits(entries, terms, { strand, person }) : []),
    [isAsking, entries, terms, strand, person],
  )
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)

  const look = (change: Partial<typeof query>) => state.look({ ...state.query, ...change })
  const handleFieldKey = (event: KeyboardEvent<HTMLElement>) => {
    const inside = event.currentTarget.closest('dialog')
    if (!inside || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') inside.querySelector<HTMLElement>('a[data-stop]')?.click()
    else if (stepFocus(inside, event.key)) event.preventDefault()
  }

  // Beside the page, not in its header, whose style and print rules are not meant for it.
  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={state.close}>
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {find.title}
          </h2>
          <input
            className={styles.field}
            value={state.query.text}
            aria-label={find.field}
            placeholder={find.field}
            aria-describedby={`${id}-keys`}
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            data-stop
            onChange={({ target }) => look({ text: target.value })}
            onFocus={({ target }) => target.select()}
            onKeyDown={handleFieldKey}
          />
          <div className={styles.choices}>
            <FindChoice
              label={find.strand}
              any={find.allStrands}
              choices={index.strands}
              chosen={query.strand}
              onChoose={(chosen) => look({ strand: chosen })}
            />
            <FindChoice
              label={find.person}
              any={find.anyone}
              choices={index.people}
              chosen={query.person}
              onChoose={(chosen) => look({ person: chosen })}
            />
            <p className={styles.status} role="status">
              {status === 'loading' && find.loading}
              {status === 'failed' && find.failed}
              {status === 'ready' &&
                isAsking &&
                (count > 0 ? find.count(formats.count(count)) : find.nothing)}
            </p>
          </div>
          <button type="button" className={styles.close} onClick={close}>
            {find.close}
          </button>
        </header>
        {count > 0 ? (
          <FindResults groups={groups} terms={terms} route={route} onFollow={close} />
        ) : (
          <FindNothing route={route} state={state} isAsking={isAsking} onFollow={close} />
        )}
        <p id={`${id}-keys`} className={styles.keys}>
          {find.keys}
        </p>
      </div>
    </dialog>,
    document.body,
  )
}
