import { csvParseRows } from 'd3'
import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../src/build/loadFacts'
import { chartCsv } from '../../../src/charts/chartCsv'
import { buildStory } from '../../../src/model/story'
import { words } from '../../fixtures/words'

const story = buildStory(loadFacts().facts, words)
const charts = story.milestones.flatMap((milestone) => milestone.charts)
const read = (id: string) => {
  const chart = charts.find((one) => one.id === id)
  if (!chart) throw new Error(`no ${id}`)
  return csvParseRows(chartCsv(chart, story).replace('\uFEFF', '').trimEnd())
}

describe.each(charts)('the file of $id', (chart) => {
  it('begins with the mark by which Excel knows UTF-8 and ends with title and sources', () => {
    expect(chartCsv(chart, story).startsWith('\uFEFF')).toBe(true)
    const [last = ''] = read(chart.id).at(-1) ?? []
    expect(last).toContain(chart.title)
    for (const { url } of chart.sources) expect(last).toContain(url)
  })

  it('has as many cells in every line of numbers as its header', () => {
    const [header = [], ...rows] = read(chart.id).slice(0, -1)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveLength(header.length)
  })
})

it('carries numbers as numbers, with their unit in the header', () => {
  expect(read('census-composition')[0]).toEqual([
    'Year',
    'Ethnic group',
    'Persons',
    'Share (percent)',
  ])
  expect(read('census-composition')).toContainEqual(['2021', 'Uzbeks', '614047', '3.2'])
})
