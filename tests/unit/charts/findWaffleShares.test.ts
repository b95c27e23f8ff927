import { describe, expect, it } from 'vitest'
import { findWaffleShares } from '../../../src/charts/waffle/findWaffleShares'
import { figures, waffle } from '../../fixtures/evidence'

describe('findWaffleShares', () => {
  it('takes the figures that the chart names, in whatever order they come, all in percent', () => {
    const expected = { rest: 68.5, part: 31.5, reference: (1 / 3) * 100 }
    expect(findWaffleShares(waffle)).toEqual(expected)
    const reversed = { figures: [...figures].reverse() }
    expect(findWaffleShares({ ...waffle, data: reversed })).toEqual(expected)
  })

  it.each(['others', 'kazakhs', 'one-third'])('says so when the figure %s is missing', (id) => {
    const data = { figures: figures.filter((figure) => figure.id !== id) }
    expect(() => findWaffleShares({ ...waffle, data })).toThrow(`lacks the figure "${id}"`)
  })
})
