import { useEffect } from 'react'
import { showCharts, wakeCharts } from './showCharts.dom'
import type { ChartMarksState } from './showCharts.dom'

/** Brings charts to life that were rendered at build time, and shows the state in them. */
export function useChartMarks(state: ChartMarksState): void {
  const { keys } = state
  useEffect(() => wakeCharts(keys), [keys])
  useEffect(() => showCharts(state))
}
