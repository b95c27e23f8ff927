import type { ChartSession, ChartState } from '../charts/session'
import { readQuery, watchSteps, writeQuery } from '../platform/address'
import { parseCharts, writeCharts } from './addressState'

/** What is chosen in the charts stands in the address, and Back and Forward bring it back. Returns how to stop. */
export function keepInAddress(session: ChartSession): () => void {
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
