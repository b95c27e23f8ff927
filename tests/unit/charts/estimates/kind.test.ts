import { describe, expect, it } from 'vitest'
import { estimatesOf } from '../../../../src/charts/estimates/findEstimates'
import { estimateRows } from '../../../../src/charts/estimates/kind'
import { parseEdtf } from '../../../../src/model/edtf'
import {
  chartsFile,
  findChart,
  loadTiny,
  tables,
  tiny,
  withChart,
} from '../../../fixtures/tinyStory'

describe('estimates', () => {
  it('stand in time between the censuses of the same group', () => {
    const { options, data, date } = findChart(loadTiny(), 'estimates')
    const shares = estimatesOf({ options, data, date: parseEdtf(date) })
    expect(shares.map(({ kind, share, base }) => [kind, share, base])).toEqual([
      ['census', 60, 1900],
      ['estimate', 48.5, 1900],
      ['census', 25, 1910],
      ['estimate', 24.75, 1910],
    ])
  })

  it('are left out and reported without a share', () => {
    const text = [tables.yearly[0], '1905,1905,Hill,,1900,almanac'].join('\n')
    expect(estimateRows.parse(text, 'yearly.csv')).toEqual({
      rows: [],
      problems: [{ file: 'yearly.csv', id: 'line 2', sentence: '"" is not a number.' }],
    })
  })
})

it('a group that nobody estimated cannot be drawn', () => {
  expect(
    loadTiny(
      withChart({ ...tiny.estimates, options: { ...tiny.estimates.options, group: 'Vale' } }),
    ).problems,
  ).toEqual([
    {
      file: chartsFile,
      id: 'shares',
      sentence: 'It refers to the group "Vale", which does not exist.',
    },
  ])
})
