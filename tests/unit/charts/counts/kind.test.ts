import { describe, expect, it } from 'vitest'
import { countRows } from '../../../../src/charts/counts/kind'
import {
  chartsFile,
  findChart,
  loadTiny,
  tables,
  tiny,
  withChart,
} from '../../../fixtures/tinyStory'

describe('statements', () => {
  it('are read with their precision and their sources', () => {
    expect(findChart(loadTiny(), 'counts').data.counts).toEqual([
      { id: 'minister', number: 12, qualifier: 'about', date: '1908', sources: ['gazette'] },
      {
        id: 'office',
        number: 9,
        qualifier: 'exactly',
        date: '1910-05',
        sources: ['counts', 'almanac'],
      },
    ])
  })

  it.each([
    ['minister,12,perhaps,1908,gazette', '"perhaps" is none of: exactly, about, more.'],
    ['minister,a dozen,about,1908,gazette', '"a dozen" is not a whole number.'],
  ])('are left out and reported: %s', (line, sentence) => {
    const { rows, problems } = countRows.parse([tables.said[0], line].join('\n'), 'said.csv')
    expect(rows).toEqual([])
    expect(problems).toEqual([{ file: 'said.csv', id: 'line 2', sentence }])
  })
})

it.each(['stated', 'counted'])('a statement that stands nowhere cannot be the one %s', (option) => {
  expect(
    loadTiny(withChart({ ...tiny.counts, options: { ...tiny.counts.options, [option]: 'nobody' } }))
      .problems,
  ).toEqual([
    {
      file: chartsFile,
      id: 'peoples',
      sentence: 'It refers to the statement "nobody", which does not exist.',
    },
  ])
})
