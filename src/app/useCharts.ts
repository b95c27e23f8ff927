import { useEffect, useReducer, useState } from 'react'
import type { ChartMark } from '../charts/chartMarks.dom'
import { readQuery, writeQuery } from '../platform/urlState'
import { useChartEvents } from '../charts/useChartEvents'
import { useChartMarks } from '../charts/useChartMarks'
import { useInterface } from '../ui/InterfaceContext'
import { nothing, reduceCharts, shownCursor, shownMark, startState } from './chartState'
import type { Cursor } from './chartState'
import type { ChartsData } from './chartsData'
import { describeChart } from './describeChart'
import { findElection } from './findElection'
import { parseLink, writeLink } from './linkState'

export interface Charts {
  readonly cursor: Cursor
  /** What is pointed at, in a sentence: the same that stands below its chart. */
  readonly sentence: string
  /** A year under the pointer or the focus outside of the charts; null when it is left. */
  readonly pointYear: (year: number | null) => void
}

/** The charts of a page: one cursor for all of them, kept in the address. */
export function useCharts(data: ChartsData): Charts {
  const { words } = useInterface()
  const [state, dispatch] = useReducer(reduceCharts, startState)
  const cursor = shownCursor(state)
  const active = shownMark(state)

  useEffect(() => {
    // Once alive, not while hydrating: the page was rendered without knowing its address.
    dispatch({ type: 'restore', state: parseLink(readQuery(), data.known) })
  }, [data])
  const { kept, views, isRestored } = state
  useEffect(() => {
    if (isRestored) writeQuery(writeLink(readQuery(), { kept, views }, data.known))
  }, [isRestored, kept, views, data])

  const cursorOf = ({ year, group }: ChartMark): Cursor => ({ year, group })
  useChartEvents(
    {
      onPoint: (mark) => dispatch({ type: 'point', cursor: cursorOf(mark), mark }),
      onLeave: () => dispatch({ type: 'release' }),
      onKeep: (mark) => dispatch({ type: 'keep', cursor: cursorOf(mark), mark }),
      onRelease: () => dispatch({ type: 'keep', cursor: nothing }),
      onHighlight: (chosen) => dispatch({ type: 'highlight', group: chosen }),
      onView: (key, view) => {
        if (key !== 'election') dispatch({ type: 'view', key, view })
        else dispatch({ type: 'keep', cursor: { ...kept, year: Number(view) } })
      },
    },
    active,
  )

  const describe = (kind: string) => describeChart(kind, data, cursor, words.chartCursor)
  const election = cursor.year === null ? undefined : findElection(data.elections, cursor.year)
  useChartMarks({
    ...cursor,
    active,
    views: { ...views, ...(election !== undefined && { election: String(election) }) },
    sayIn: (chart, kind) => (active?.chart === chart ? active.say : describe(kind)),
    keys: words.chartCursor.keys,
  })

  const [pointYear] = useState(() => (year: number | null) => {
    if (year === null) dispatch({ type: 'release' })
    else dispatch({ type: 'point', cursor: { year, group: null } })
  })
  return { cursor, sentence: active?.say ?? describe('census'), pointYear }
}
