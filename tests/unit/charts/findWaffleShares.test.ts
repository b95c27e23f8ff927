import { describe, expect, it } from 'vitest'
import { findWaffleShares } from '../../../src/charts/waffle/findWaffleShares'
import { figures } from '../../fixtures/evidence'

describe('findWaffleShares', () => {
  it('takes the larger percentage for the Kazakhs, in whatever order the figures come', () => {
    const expected = { kazakhs: 68.5, others: 31.5, oneThird: (1 / 3) * 100 }
    expect(findWaffleShares(figures)).toEqual(expected)
    expect(findWaffleShares([...figures].reverse())).toEqual(expected)
  })

  it.each(['percent', 'fraction'])('says so when figures in %s are missing', (unit) => {
    expect(() => findWaffleShares(figures.filter((figure) => figure.unit !== unit))).toThrow(
      'two figures in percent and one as a fraction',
    )
  })
})
