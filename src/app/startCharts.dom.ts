import { bringViews } from '../charts/bringViews.dom'
import { listenToCharts } from '../charts/listenToCharts.dom'
import { leadToCharts, paintCharts } from '../charts/painter.dom'
import type { ChartSession } from '../charts/session'
import { broughtEvent } from '../platform/broughtEvent'
import { readQuery, watchQuery } from '../platform/address'
import { pickLook } from './addressState'

/**
 * Brings the charts of a page to life that were rendered at build time; `keys` says how to use them.
 * Returns how to stop.
 */
export function startCharts(session: ChartSession, keys: string): () => void {
  const lead = () => leadToCharts(pickLook(readQuery(), session.data.known))
  const painter = paintCharts(session, keys)
  const stops = [
    painter.stop,
    bringViews(session, painter.renew),
    listenToCharts(session),
    watchQuery(lead),
  ]
  lead()
  document.addEventListener(broughtEvent, lead)
  return () => {
    document.removeEventListener(broughtEvent, lead)
    for (const stop of stops) stop()
  }
}
