import { useSyncExternalStore } from 'react'
import type { ChartSession, Shown } from './session'

/**
 * One value of what a session shows, of nothing while the page is rendered. The component is drawn
 * again when this value changes, and not for anything else in the charts.
 */
export function useSession<Value extends string | number | null>(
  session: ChartSession,
  select: (shown: Shown) => Value,
): Value {
  return useSyncExternalStore(
    session.subscribe,
    () => select(session.getShown()),
    () => select(session.getStart()),
  )
}
