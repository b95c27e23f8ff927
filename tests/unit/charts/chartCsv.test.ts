import { csvParseRows } from 'd3'
import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../src/build/loadFacts'
import { chartCsv, tableSources } from '../../../src/charts/chartCsv'
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
  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(chartCsv(chart, story).startsWith('\uFEFF')).toBe(true)
  })

  it('has title and sources in a file beside it', () => {
    const text = tableSources(chart, story)
    expect(text).toContain(chart.title)
    for (const { url } of chart.sources) expect(text).toContain(url)
  })

  it('holds data only: as many cells in every line as its header, and no formula', () => {
    const [header = [], ...rows] = read(chart.id)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveLength(header.length)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/)
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

it('of the regions has the districts too, each as its table has it', () => {
  const chart = charts.find(({ kind }) => kind === 'tiles')
  if (chart?.kind !== 'tiles') throw new Error('no chart of regions')
  const [header = [], ...rows] = read(chart.id)
  expect(header.slice(-2)).toEqual(['District', 'By district: native language, census 2021 (%)'])
  const own = rows.filter((row) => row.at(-2) !== '')
  expect(own.map((row) => Number(row.at(-1)))).toEqual(chart.data.districts.map((one) => one.share))
  expect(own[0]).toEqual(['Turkistan Region', 'Uzbeks', '', '', '', 'Sayram', '66.3'])
  // What the regions have in columns is of another measure.
  for (const row of rows) expect(row.slice(2, 5).includes('')).toBe(row.at(-1) !== '')
})

it('names what a part of the whole is of, all in one unit', () => {
  const rows = read('start-of-2020')
  expect(rows[0]).toEqual(['Ethnic group', 'Share (percent)'])
  expect(rows.slice(1)).toEqual([
    ['Kazakhs', '68.5'],
    ['all other peoples', '31.5'],
    ['one third', '33.33'],
  ])
})

it('marks words that a spreadsheet would take for a formula as words', () => {
  const chart = charts.find(({ kind }) => kind === 'census')
  if (!chart) throw new Error('no chart of censuses')
  const first = Object.keys(words.groups)[0] ?? ''
  const given = {
    ...words,
    groups: { ...words.groups, [first]: '=HYPERLINK("https://a.example")' },
  }
  const csv = chartCsv(chart, { words: buildStory(loadFacts().facts, given).words })
  expect(csv).toContain(`"'=HYPERLINK(""https://a.example"")"`)
})
