import { useEffect, useEffectEvent, useReducer } from 'react'
import type { FindIndex } from '../../model/findIndex'
import { parseFindIndex } from '../../model/findIndex'
import type { FindQuery } from '../../model/findHits'
import { fetchJson } from '../../platform/fetchJson'
import { readQuery, writeQuery } from '../../platform/urlState'
import { useFindKey } from '../../platform/useFindKey'
import { useLater } from '../../platform/useLater'
import type { Later } from '../../platform/useLater'
import { emptyQuery, parseFind, writeFind } from './findLink'

export interface FindState {
  readonly isOpen: boolean
  /** Kept after closing, so that a reader can go on with it. */
  readonly query: FindQuery
  readonly index: Later<FindIndex>
  readonly dialog: Later<typeof import('./FindDialog')>
  /** Loads what opening needs. */
  readonly prepare: () => void
  readonly open: () => void
  readonly close: () => void
  readonly look: (query: FindQuery) => void
}

/**
 * Whether a reader looks for something, and for what; in the address while the search is open, so
 * that what is found can be linked to. `home` is the address of the page to read.
 */
export function useFind(home: string): FindState {
  const [{ isOpen, query }, change] = useReducer(mergeChange, { isOpen: false, query: emptyQuery })
  const [dialog, askForDialog] = useLater(() => import('./FindDialog'))
  const [index, askForIndex] = useLater(async () =>
    parseFindIndex(await fetchJson(`${home}find.json`)),
  )

  const prepare = () => {
    askForDialog()
    askForIndex()
  }
  const look = (next: FindQuery) => {
    change({ query: next })
    writeQuery(writeFind(readQuery(), next))
  }
  const openWith = (next: FindQuery) => {
    prepare()
    change({ isOpen: true })
    look(next)
  }
  const open = () => openWith(query)
  const close = () => {
    change({ isOpen: false })
    writeQuery(writeFind(readQuery(), undefined))
  }
  useFindKey(open)
  const openLinked = useEffectEvent(() => {
    const linked = parseFind(readQuery())
    if (linked) openWith(linked)
  })
  // Once alive, not while hydrating: the page was rendered without knowing its address.
  useEffect(() => openLinked(), [])

  return { isOpen, query, index, dialog, prepare, open, close, look }
}

type Search = Pick<FindState, 'isOpen' | 'query'>

function mergeChange(search: Search, change: Partial<Search>): Search {
  return { ...search, ...change }
}
