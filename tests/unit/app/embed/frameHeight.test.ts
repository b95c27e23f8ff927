import { describe, expect, it } from 'vitest'
import { decideHeight, forgiveGrowth, noHeight } from '../../../../src/app/embed/frameHeight.dom'
import type { HeightRecord } from '../../../../src/app/embed/frameHeight.dom'

/** Offers heights one after another, `ms` apart; gives those that were told. */
function tell(heights: readonly number[], { ms = 200, width = 600, from = noHeight } = {}) {
  let record: HeightRecord = from
  let now = from === noHeight ? 0 : from.toldAt
  const told: number[] = []
  for (const height of heights) {
    now += ms
    const decision = decideHeight(record, { width, height }, now)
    if (decision.action !== 'tell') continue
    record = decision.record
    told.push(height)
  }
  return { told, record }
}

describe('the height of a frame', () => {
  it('is told when it changes by two px or more', () => {
    expect(tell([400, 401, 399, 402, 402, 300]).told).toEqual([400, 402, 300])
  })

  it('is not told of what has no height', () => {
    expect(tell([0, 0, 200]).told).toEqual([200])
  })

  it('is not told of what is too narrow to be read, and is once it is wide', () => {
    const { told, record } = tell([5000], { width: 28 })
    expect(told).toEqual([])
    expect(tell([600], { from: record, width: 280 }).told).toEqual([600])
  })

  it('is told at most ten times a second, and the last one after a while', () => {
    const { record } = tell([400])
    expect(decideHeight(record, { width: 600, height: 500 }, record.toldAt + 30)).toEqual({
      action: 'wait',
      ms: 70,
    })
    expect(decideHeight(record, { width: 600, height: 500 }, record.toldAt + 100).action).toBe(
      'tell',
    )
  })

  it('stops after growing eight times in a row at one width', () => {
    const heights = Array.from({ length: 30 }, (_, index) => 400 + 10 * index)
    expect(tell(heights).told).toHaveLength(9)
  })

  it('goes on when it shrinks, when the width changes, or after the reader did something', () => {
    const heights = Array.from({ length: 30 }, (_, index) => 400 + 10 * index)
    const { record } = tell(heights)
    expect(tell([300, 500], { from: record }).told).toEqual([300, 500])
    expect(tell([900], { from: record, width: 500 }).told).toEqual([900])
    expect(tell([900], { from: record }).told).toEqual([])
    expect(tell([900], { from: forgiveGrowth(record) }).told).toEqual([900])
  })
})
