import { describe, expect, it } from 'vitest'
import { rankShares, sharesOf } from '../../../../src/charts/tiles/findShares'
import {
  dataFileOf,
  findChart,
  loadTiny,
  tiny,
  withChart,
  withLine,
} from '../../../fixtures/tinyStory'

const file = dataFileOf('parts')

describe('a people in the regions', () => {
  const chart = findChart(loadTiny(), 'tiles')

  it('is a share of each region’s population, or of all its members', () => {
    const read = (view: 'share' | 'members') =>
      sharesOf(chart, 'Hill', view).map(({ region, share }) => [region, Math.round(share)])
    expect(read('share')).toEqual([
      ['north', 75],
      ['south', 17],
    ])
    expect(read('members')).toEqual([
      ['north', 75],
      ['south', 25],
    ])
  })

  it('is ranked by its share', () => {
    const ranked = rankShares(sharesOf(chart, 'Vale', 'share'))
    expect(ranked.map(({ region }) => region)).toEqual(['south', 'north'])
  })
})

describe('a table of regions that does not add up is reported with its file and row', () => {
  it('where a number is wrong: its group in the country, and all groups of its region', () => {
    expect(loadTiny(withLine('parts', 6, 'north,Hill,31,1910-01-01,counts')).problems).toEqual([
      { file, id: 'land Hill', sentence: 'It is 40, but the regions add up to 41.' },
      { file, id: 'north All', sentence: 'It is 40, but the groups add up to 41.' },
    ])
  })

  it('where a row stands twice in the place of another', () => {
    const { problems } = loadTiny(withLine('parts', 7, 'north,Hill,30,1910-01-01,counts'))
    expect(problems).toContainEqual({ file, id: 'north Hill', sentence: 'It stands in two rows.' })
    expect(problems).toContainEqual({ file, id: 'north Vale', sentence: 'It has no row.' })
  })
})

it('two regions cannot share a square, and none goes without', () => {
  const { options } = tiny.tiles
  const [north] = options.grid
  const doubled = [north, { ...north, region: 'south' }]
  const problemsOf = (grid: typeof doubled) =>
    loadTiny(withChart({ ...tiny.tiles, options: { ...options, grid } })).problems.map(
      ({ sentence }) => sentence,
    )
  expect(problemsOf(doubled)).toEqual(['Two regions stand in the square 0, 0.'])
  expect(problemsOf([north])).toContain(
    'It refers to the square for the region "south", which does not exist.',
  )
})
