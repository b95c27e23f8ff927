import { expect, it } from 'vitest'
import { reduceCharts, shownCursor, shownMark, startState } from '../../../src/app/chartState'
import type { ChartAction } from '../../../src/app/chartState'
import type { ChartMark } from '../../../src/charts/chartMarks.dom'
import { findElection } from '../../../src/app/findElection'

const after = (...actions: readonly ChartAction[]) => actions.reduce(reduceCharts, startState)
const uzbeks1999 = { year: 1999, group: 'Uzbek' }
const markOf = (say: string): ChartMark => ({
  element: {} as SVGElement,
  chart: 'census-composition',
  say,
  column: 0,
  row: 0,
  ...uzbeks1999,
})

it('shows what the pointer is on and goes back to what was kept', () => {
  const kept: ChartAction = { type: 'keep', cursor: uzbeks1999 }
  const pointing: ChartAction = { type: 'point', cursor: { year: 2009, group: null } }
  expect(shownCursor(after(kept, pointing))).toEqual({ year: 2009, group: 'Uzbek' })
  expect(shownCursor(after(kept, pointing, { type: 'release' }))).toEqual(uzbeks1999)
})

it('says the number under the pointer, and the one that was kept when it is left', () => {
  const [kept, pointed] = [markOf('kept'), markOf('pointed')]
  const keep: ChartAction = { type: 'keep', cursor: uzbeks1999, mark: kept }
  const point: ChartAction = { type: 'point', cursor: uzbeks1999, mark: pointed }
  expect(shownMark(after(keep, point))).toBe(pointed)
  expect(shownMark(after(keep, point, { type: 'release' }))).toBe(kept)
})

it('says no number of a chart while the pointer is on the timeline or after another choice', () => {
  const keep: ChartAction = { type: 'keep', cursor: uzbeks1999, mark: markOf('kept') }
  expect(shownMark(after(keep, { type: 'point', cursor: uzbeks1999 }))).toBeNull()
  expect(shownMark(after(keep, { type: 'highlight', group: 'German' }))).toBeNull()
  expect(shownMark(after(keep, { type: 'view', key: 'paths', view: 'name' }))).toBeNull()
})

it('highlights a group without losing the year', () => {
  const state = after({ type: 'keep', cursor: uzbeks1999 }, { type: 'highlight', group: 'German' })
  expect(shownCursor(state)).toEqual({ year: 1999, group: 'German' })
})

it('remembers a view for each choice', () => {
  const state = after(
    { type: 'view', key: 'paths', view: 'name' },
    { type: 'view', key: 'census', view: 'number-1989' },
  )
  expect(state.views).toEqual({ paths: 'name', census: 'number-1989' })
})

it('writes no address before it has read it', () => {
  expect(startState.isRestored).toBe(false)
  const restored = after({ type: 'restore', state: { kept: uzbeks1999, views: {} } })
  expect(restored).toEqual({ ...startState, kept: uzbeks1999, isRestored: true })
})

it.each([
  [2006, undefined],
  [2007, 2007],
  [2011, 2007],
  [2022, 2021],
  [2030, 2023],
])('in %s the chamber elected in %s sits', (year, election) => {
  expect(findElection([2007, 2012, 2016, 2021, 2023], year)).toBe(election)
})
