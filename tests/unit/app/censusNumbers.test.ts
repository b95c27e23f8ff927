import { describe, expect, it } from 'vitest'
import { barPeoples, censusNumbers } from '../../../src/app/censusNumbers'
import { loadFacts } from '../../../src/build/loadFacts'
import type { CensusRow } from '../../../src/model/chartFacts'
import { buildStory } from '../../../src/model/story'
import { english } from '../../fixtures/language'

const { facts } = loadFacts()
const story = buildStory(facts, english.words)
const { bars } = story
if (!bars) throw new Error('the story has no bars')
const withRows = (censuses: readonly CensusRow[]) =>
  censusNumbers({ ...story, bars: { ...bars, chart: { ...bars.chart, data: { censuses } } } })
const row = (year: number, group: string, share: number | null): CensusRow => ({
  year,
  date: String(year),
  group,
  population: null,
  share,
  basis: null,
  source: 'source',
})

describe('the censuses on the timeline', () => {
  // Kazakhs and Russians from the rows of the data, the others counted by hand: 100 − 39.7 − 37.8.
  it.each([
    ['census-1989', 39.7, 37.8, 22.5],
    ['census-1999', 53.401, 29.958, 16.641],
    ['census-2009', 63.067, 23.697, 13.236],
    ['census-2021', 70.4, 15.5, 14.1],
  ])('%s has %d, %d and the rest, %d percent', (id, first, second, other) => {
    const parts = censusNumbers(story).find((one) => one.id === id)?.parts ?? []
    expect(parts.map(({ key }) => key)).toEqual(['first', 'second', 'other'])
    for (const [index, share] of [first, second, other].entries()) {
      expect(parts[index]?.share).toBeCloseTo(share, 9)
    }
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 9)
  })

  it('stand in the order of their years, at the day of the count', () => {
    const times = censusNumbers(story).map(({ time }) => new Date(time).toISOString())
    expect(times).toEqual([
      // Only the year is known: the middle of it.
      '1989-07-02T12:00:00.000Z',
      '1999-02-25T12:00:00.000Z',
      '2009-02-25T12:00:00.000Z',
      '2021-09-01T12:00:00.000Z',
    ])
  })

  it('say their shares in words and lead to a chart that is on the page', () => {
    const [first] = censusNumbers(story)
    const { percent } = english.formats
    expect(first?.spoken).toBe(
      `Census 1989: ${percent(39.7)} Kazakhs, ${percent(37.8)} Russians, ${percent(22.5)} Other peoples`,
    )
    expect(first?.value).toBe('39.7')
    const charts = story.milestones.flatMap((milestone) => milestone.charts.map(({ id }) => id))
    for (const { href } of censusNumbers(story)) expect(charts).toContain(href.slice(1))
  })

  it('leave out a census whose larger groups have no share', () => {
    const rows = [
      row(1970, 'Kazakh', 32.6),
      row(1979, 'Kazakh', 36),
      row(1979, 'Russian', null),
      row(1989, 'Kazakh', 39.7),
      row(1989, 'Russian', 37.8),
    ]
    expect(withRows(rows).map(({ id }) => id)).toEqual(['census-1989'])
    expect(withRows([])).toEqual([])
    expect(censusNumbers({ ...story, bars: null })).toEqual([])
  })
})

describe('the peoples of the bars', () => {
  // Rows of the data.
  it.each([
    ['German', 'Germans', [5.82, 2.364, 1.114, 1.178]],
    ['Kazakh', 'Kazakhs', [39.7, 53.401, 63.067, 70.4]],
    ['Turkish', 'Turks', [null, 0.508, 0.606, 0.446]],
  ])('%s are the %s, with a share for each bar', (id, name, shares) => {
    const people = barPeoples(story).find((one) => one.id === id)
    expect(people).toEqual({ id, name, shares })
  })

  it('are no totals, remainders or missing answers', () => {
    const names = barPeoples(story).map(({ id }) => id)
    expect(names).toHaveLength(10)
    for (const other of ['Other', 'Total', 'Not stated']) expect(names).not.toContain(other)
  })

  it('are none without bars', () => {
    expect(barPeoples({ ...story, bars: null })).toEqual([])
  })
})
