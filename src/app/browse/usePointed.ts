import { useCallback } from 'react'
import type { ChartSession } from '../../charts/session'
import { useSession } from '../../charts/useSession'

/** The year and the people that are pointed at anywhere on the page, and how to point at a year. */
export function usePointed(session: ChartSession) {
  const year = useSession(session, ({ cursor }) => cursor.year)
  const people = useSession(session, ({ cursor }) => cursor.group)
  const onPoint = useCallback(
    (at: number | null) => {
      session.send(at === null ? { type: 'leave' } : { type: 'pointYear', year: at })
    },
    [session],
  )
  return { year, people, onPoint }
}
