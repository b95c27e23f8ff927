import { useReducer } from 'react'
import { parseFind, writeFind } from './findAddress'
import type { FindQuery } from './findHits'
import { parseFindIndex } from '../../model/findIndex'
import type { FindIndex } from '../../model/findIndex'
import { readQuery, writeQuery } from '../../platform/address'
import { fetchFile } from '../../platform/fetchFile'
import { useHistoryStep } from './useHistoryStep'
import { useLater } from './useLater'
import type { Later } from './useLater'

const emptyQuery: FindQuery = { text: '', lane: '', person: '' }

export interface FindState {
  readonly isOpen: boolean
  /** Kept after closing, so that a reader can go on with it. */
  readonly query: FindQuery
  /** What can be found. */
  readonly found: Later<FindIndex>
  readonly load: () => void
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
  const [found, load] = useLater(() => loadIndex(`${home}find.json`))
  const look = (next: FindQuery) => {
    change({ query: next })
    writeQuery(writeFind(readQuery(), next))
  }
  const openWith = (next: FindQuery) => {
    load()
    change({ isOpen: true })
    look(next)
  }
  const open = () => openWith(query)
  const close = () => {
    change({ isOpen: false })
    writeQuery(writeFind(readQuery(), undefined))
  }
  // Back from a result leads to the list that it was in, also from another list.
  useHistoryStep(() => {
    const linked = parseFind(readQuery())
    if (linked) openWith(linked)
    else if (isOpen) close()
  })
  return { isOpen, query, found, load, open, close, look }
}

async function loadIndex(address: string): Promise<FindIndex> {
  const answer = await fetchFile(address)
  return parseFindIndex(await answer.json())
}

type Search = Pick<FindState, 'isOpen' | 'query'>

function mergeChange(search: Search, next: Partial<Search>): Search {
  return { ...search, ...next }
}
