import { describe, expect, it } from 'vitest'
import { resolveStop, stepFocus, visibleStop } from '../../../src/timeline/stepFocus'
import type { FocusLanes, Stop } from '../../../src/timeline/stepFocus'
import { year, years } from '../../fixtures/timeline'

const stop = (lane: string, value: number): Stop => ({
  lane,
  id: `${lane}-${value}`,
  time: year(value),
})
const lanes: FocusLanes = [
  [stop('main', 1991), stop('main', 1995), stop('main', 2007)],
  [stop('numbers', 1989), stop('numbers', 1999), stop('numbers', 2009)],
]

describe('keys between marks', () => {
  it.each([
    ['ArrowRight', 1995, 'main-2007'],
    ['ArrowLeft', 1995, 'main-1991'],
    ['Home', 2007, 'main-1991'],
    ['End', 1991, 'main-2007'],
    ['ArrowDown', 2007, 'numbers-2009'],
    ['ArrowRight', 2007, undefined],
    ['ArrowUp', 1995, undefined],
    ['Enter', 1995, undefined],
  ])('%s from %i', (key, from, expected) => {
    expect(stepFocus(lanes, stop('main', from), key)?.id).toBe(expected)
  })

  it('lead back up to the nearest milestone', () => {
    expect(stepFocus(lanes, stop('numbers', 1999), 'ArrowUp')?.id).toBe('main-1995')
  })
})

describe('the tab stop', () => {
  it('is the first milestone at first', () => {
    expect(resolveStop(lanes, null)?.id).toBe('main-1991')
  })

  it('follows a milestone into the cluster it disappears in', () => {
    expect(resolveStop(lanes, { lane: 'main', id: 'gone', time: year(1998) })?.id).toBe('main-1995')
  })

  it('stays reachable when its milestone is outside the window', () => {
    expect(visibleStop(lanes, stop('main', 1991), years(2000, 2010))?.id).toBe('main-2007')
    expect(visibleStop(lanes, stop('main', 1991), years(1998, 2000))?.id).toBe('numbers-1999')
  })
})
