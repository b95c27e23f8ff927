import { useEffect, useEffectEvent } from 'react'
import { createFormats } from '../../model/formats'
import type { FindWords } from '../../model/findWords'
import type { PageScriptWords } from '../../model/words'
import { InterfaceProvider } from '../../ui/InterfaceContext'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import { FindDialog } from './FindDialog'
import { useFind } from './useFind'
import type { FindState } from './useFind'

export interface FindSearchProps {
  readonly route: Route
  readonly words: PageScriptWords
  readonly find: FindWords
  /** Told once how to open it, and how to load what can be found before that. */
  readonly onReady: (search: Pick<FindState, 'open' | 'load'>) => void
}

/** The search of a page: nothing to see until it is opened. */
export function FindSearch({ route, words, find, onReady }: FindSearchProps) {
  const state = useFind(addressOf('read', route))
  const open = useEffectEvent(state.open)
  const load = useEffectEvent(state.load)
  useEffect(() => onReady({ open: () => open(), load: () => load() }), [onReady])
  return (
    <InterfaceProvider value={{ words, formats: createFormats(words.locale) }}>
      {state.isOpen && <FindDialog route={route} state={state} find={find} />}
    </InterfaceProvider>
  )
}
