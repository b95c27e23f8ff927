import type { ChartMark } from '../../charts/chartMarks.dom'
import { listenToCharts } from '../../charts/listenToCharts.dom'
import { showCharts, wakeCharts } from '../../charts/showCharts.dom'
import { readQuery, writeQuery } from '../../platform/urlState'
import { nothing, reduceCharts, shownCursor, shownMark, startState } from '../chartState'
import type { ChartAction } from '../chartState'
import type { ChartsData } from '../chartsData'
import { describeChart } from '../describeChart'
import { findElection } from '../findElection'
import { parseLink, writeLink } from '../linkState'
import type { ScriptWords } from './embedScriptWords'

/** Brings the charts of an embedded page to life: the state of the read page, without React. */
export function startCharts(data: ChartsData, words: ScriptWords): void {
  let state = reduceCharts(startState, {
    type: 'restore',
    state: parseLink(readQuery(), data.known),
  })

  const show = () => {
    const cursor = shownCursor(state)
    const active = shownMark(state)
    const election = cursor.year === null ? undefined : findElection(data.elections, cursor.year)
    showCharts({
      ...cursor,
      active,
      views: { ...state.views, ...(election !== undefined && { election: String(election) }) },
      sayIn: (chart, kind) =>
        active?.chart === chart ? active.say : describeChart(kind, data, cursor, words.chartCursor),
      keys: words.chartCursor.keys,
    })
  }
  const change = (action: ChartAction) => {
    state = reduceCharts(state, action)
    show()
    writeQuery(writeLink(readQuery(), state, data.known))
  }
  const cursorOf = ({ year, group }: ChartMark) => ({ year, group })

  listenToCharts(
    () => ({
      onPoint: (mark) => change({ type: 'point', cursor: cursorOf(mark), mark }),
      onLeave: () => change({ type: 'release' }),
      onKeep: (mark) => change({ type: 'keep', cursor: cursorOf(mark), mark }),
      onRelease: () => change({ type: 'keep', cursor: nothing }),
      onHighlight: (group) => change({ type: 'highlight', group }),
      onView: (key, view) => {
        if (key !== 'election') change({ type: 'view', key, view })
        else change({ type: 'keep', cursor: { ...state.kept, year: Number(view) } })
      },
    }),
    () => shownMark(state),
  )
  wakeCharts(words.chartCursor.keys)
  show()
}
