import { describe, expect, it } from 'vitest'
import { findEstimates } from '../../../src/charts/estimates/findEstimates'
import { placeEstimates } from '../../../src/charts/estimates/placeEstimates'
import { censuses, estimates } from '../../fixtures/evidence'

const points = findEstimates(estimates, censuses, 'Kazakh', 2009)

describe('findEstimates', () => {
  it('joins censuses and estimates of one group by time and keeps their kinds apart', () => {
    expect(points.map(({ kind, year, share }) => [kind, year, share])).toEqual([
      ['census', 2009, 63.067],
      ['estimate', 2013, 65.2],
      ['estimate', 2020, 68.5],
      ['census', 2021, 70.4],
      ['estimate', 2022, 69.03],
      ['estimate', 2022, 69.59],
      ['estimate', 2023, 70.6],
    ])
  })
})

describe.each([300, 430, 600])('placeEstimates at a width of %s', (width) => {
  const plan = placeEstimates(points, width, (share) => share.toFixed(1))

  it('marks the break where estimates go on from another census, once', () => {
    expect(plan.breaks.map(({ base }) => base)).toEqual([2021])
    const [before, after] = plan.points.slice(-2)
    expect(plan.breaks[0]?.x).toBeGreaterThan(before?.x ?? Infinity)
    expect(plan.breaks[0]?.x).toBeLessThan(after?.x ?? -Infinity)
  })

  it('always writes the numbers of the censuses, and none over another', () => {
    const counted = plan.points.filter(({ kind }) => kind === 'census')
    expect(counted.every(({ label }) => label !== undefined)).toBe(true)
    const labels = plan.points.flatMap(({ label }) => (label ? [label] : []))
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= 30 || Math.abs(a.y - b.y) >= 15).toBe(true)
      }
    }
  })
})
