import { describe, expect, it } from 'vitest'
import { overviewPercent, overviewTicks } from '../../../src/timeline/placeOverview'
import { item, mainLane, year } from '../../fixtures/timeline'

const limits = { start: 0, end: 1000 }
const at = (...times: number[]) => ({
  ...mainLane,
  items: times.map((time, index) => item(`m-${index}`, time)),
})

describe('a place on the overview', () => {
  it.each([
    [0, 0],
    [250, 25],
    [1000, 100],
    [333.333, 33.333],
    [-50, 0],
    [Infinity, 100],
  ])('%d of 1000 stands at %d percent', (time, percent) => {
    expect(overviewPercent(time, limits)).toBe(percent)
  })
})

describe('the strokes of the overview', () => {
  it('stand where the milestones do', () => {
    expect(overviewTicks(at(0, 500, 1000), limits)).toBe('M0.0 0V1M500.0 0V1M1000.0 0V1')
  })

  it('are one where two would be the same', () => {
    expect(overviewTicks(at(500, 500.5), limits)).toBe('M500.0 0V1')
  })

  it('are at most 301 for any number of milestones', () => {
    const span = { start: year(1900), end: year(2030) }
    const many = Array.from({ length: 10_000 }, (_, index) => year(1900) + index * 4e8)
    const strokes = overviewTicks(at(...many), span).match(/M/g)
    expect(strokes?.length).toBeGreaterThan(250)
    expect(strokes?.length).toBeLessThanOrEqual(301)
  })

  it('are none without milestones', () => {
    expect(overviewTicks(at(), limits)).toBe('')
  })
})
