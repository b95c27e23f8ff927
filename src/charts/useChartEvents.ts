import { useEffect, useRef } from 'react'
import type { ChartMark } from './chartMarks.dom'
import { listenToCharts } from './listenToCharts.dom'
import type { ChartEvents } from './listenToCharts.dom'

/**
 * Listens for the whole page to what is done to charts that were rendered at build time.
 * `active` is the mark from which arrow keys go on.
 */
export function useChartEvents(events: ChartEvents, active: ChartMark | null): void {
  const latest = useRef({ events, active })
  useEffect(() => {
    latest.current = { events, active }
  })
  useEffect(
    () =>
      listenToCharts(
        () => latest.current.events,
        () => latest.current.active,
      ),
    [],
  )
}
