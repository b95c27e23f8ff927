import { bringViews } from '../charts/bringViews.dom'
import { listenToCharts } from '../charts/listenToCharts.dom'
import { leadToCharts, paintCharts } from '../charts/painter.dom'
import type { ChartSession, ChartState } from '../charts/session'
import { readQuery, watchQuery, watchSteps, writeQuery } from '../platform/address'
import { parseCharts, writeCharts } from './addressState'

/**
 * Brings the charts of a page to life that were rendered at build time, and keeps them in step with
 * its address; `keys` says how to use them. Returns how to stop.
 */
export function startCharts(session: ChartSession, keys: string): () => void {
  const lead = () => leadToCharts(readQuery())
  const stopAddress = keepInAddress(session)
  const painter = paintCharts(session, keys)
  const stops = [
    stopAddress,
    painter.stop,
    bringViews(session, painter.renew),
    listenToCharts(session),
    watchQuery(lead),
  ]
  lead()
  return () => {
    for (const stop of stops) stop()
  }
}

/** What is chosen in the charts stands in the address, and Back and Forward bring it back. */
function keepInAddress(session: ChartSession): () => void {
  const { known } = session.data
  let written: ChartState | undefined
  let query = ''
  const write = () => {
    const state = session.getState()
    // Most changes are of what is pointed at, which no link carries.
    if (state.kept === written?.kept && state.views === written.views) return
    written = state
    writeQuery(writeCharts(readQuery(), state, known))
    query = readQuery()
  }
  const read = () => {
    query = readQuery()
    session.send({ type: 'restore', ...parseCharts(query, known) })
    write()
  }
  read()
  const stops = [
    session.subscribe(write),
    watchSteps(() => {
      // Where a query could not be written, the same old one tells nothing new.
      if (readQuery() !== query) read()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
