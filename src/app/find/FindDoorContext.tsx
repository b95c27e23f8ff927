import { createContext, use, useEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import { FindDialog } from './FindDialog'
import { useFind } from './useFind'
import type { FindState } from './useFind'

/** What a word that opens the search needs; the same object for as long as the page is there. */
type FindDoor = Pick<FindState, 'open' | 'load'>

const FindDoorContext = createContext<FindDoor | null>(null)

/** The one search of a page, for every word on it that opens it. */
export function FindDoorProvider({
  route,
  children,
}: {
  readonly route: Route
  readonly children: ReactNode
}) {
  const state = useFind(addressOf('read', route))
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  const door = useMemo(
    () => ({ open: () => latest.current.open(), load: () => latest.current.load() }),
    [],
  )
  return (
    <FindDoorContext value={door}>
      {children}
      {state.isOpen && <FindDialog route={route} state={state} />}
    </FindDoorContext>
  )
}

/** How to open the search of the page. Throws outside of a `FindDoorProvider`. */
export function useFindDoor(): FindDoor {
  const door = use(FindDoorContext)
  if (!door) throw new Error('useFindDoor outside of a FindDoorProvider')
  return door
}
