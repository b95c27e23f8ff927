import { describe, expect, it } from 'vitest'
import { clusterMarks, visibleClusters } from '../../../src/timeline/clusterMarks'

const at = (...times: number[]) => times.map((time) => ({ time }))
const sizes = (gap: number, ...times: number[]) =>
  clusterMarks(at(...times), gap).map(({ items }) => items.length)

describe('marks that stand too close', () => {
  it.each([
    ['all apart', 5, [0, 10, 20], [1, 1, 1]],
    ['two together', 5, [0, 3, 20], [2, 1]],
    ['a chain is cut where the gap from its first is reached', 5, [0, 3, 6, 9], [2, 2]],
    ['all at one moment', 5, [7, 7, 7], [3]],
    ['none', 5, [], []],
  ])('%s', (_, gap, times, expected) => {
    expect(sizes(gap, ...times)).toEqual(expected)
  })

  it('lose nobody and never begin closer than the gap', () => {
    const times = Array.from({ length: 500 }, (_, index) => (index * 7919) % 10_007).sort(
      (a, b) => a - b,
    )
    const clusters = clusterMarks(at(...times), 120)
    expect(clusters.flatMap(({ items }) => items.map(({ time }) => time))).toEqual(times)
    for (const [index, { time }] of clusters.slice(1).entries()) {
      expect(time - (clusters[index]?.time ?? 0)).toBeGreaterThanOrEqual(120)
    }
  })

  it('swallow nothing that is prominent, and reach across nothing that is', () => {
    const items = [{ time: 0 }, { time: 2, prominent: true as const }, { time: 3 }, { time: 9 }]
    const clusters = clusterMarks(items, 5)
    expect(clusters.map(({ items: held }) => held.map(({ time }) => time))).toEqual([
      [0],
      [2],
      [3],
      [9],
    ])
  })

  it('are cut to the window, edges included', () => {
    const clusters = clusterMarks(at(0, 10, 20, 30), 1)
    expect(visibleClusters(clusters, { start: 10, end: 20 }).map(({ time }) => time)).toEqual([
      10, 20,
    ])
  })
})
