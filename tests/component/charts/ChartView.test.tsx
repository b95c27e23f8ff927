import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ChartView } from '../../../src/charts/ChartView'
import type { Chart } from '../../../src/model/story'
import { allCharts, censusChart, chamber, waffle } from '../../fixtures/evidence'
import { InEnglish, english } from '../../fixtures/language'

afterEach(cleanup)

const { chartFrame, confidence } = english.words

function show(chart: Chart, headingLevel?: 2 | 4, isWhole = false) {
  render(
    <InEnglish>
      <ChartView chart={chart} {...(headingLevel && { headingLevel })} isWhole={isWhole} />
    </InEnglish>,
  )
  return screen.getByRole('figure')
}

/** The cells of a table as text, row by row, headers included. */
const read = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

describe.each(allCharts)('the chart $id', (chart) => {
  it('is a figure that a link leads to, under a heading with its finding', () => {
    const figure = show(chart)
    expect(figure.id).toBe(chart.id)
    expect(within(figure).getByRole('heading', { level: 3 }).textContent).toBe(chart.title)
    const link = within(figure).getByRole('link', { name: chartFrame.link })
    expect(link.getAttribute('href')).toBe(`#${chart.id}`)
  })

  it('describes the drawing to those who do not see it', () => {
    show(chart)
    // One of these is displayed at a time; no style sheet is loaded here.
    const drawings = screen.getAllByRole('img', { name: chart.description })
    expect(drawings.length).toBeGreaterThanOrEqual(2)
  })

  it('has one word for its sources, which a card will show, and says when its numbers were true', () => {
    const figure = show(chart)
    const link = within(figure).getByRole('link', { name: chartFrame.sources })
    expect(link.getAttribute('href')).toBe(`sources/#source-${chart.sources[0]?.id ?? ''}`)
    expect(link.dataset.cites).toBe(chart.sources.map(({ id }) => id).join(' '))
    expect(link.dataset.sure).toContain(chart.confidence)
    expect(figure.textContent).toContain(`Numbers of ${english.formats.edtf(chart.date)}`)
    expect(figure.textContent).toContain(chart.note)
  })

  it('names its sources and how sure they are in a frame of another page', () => {
    const figure = show(chart, undefined, true)
    for (const source of chart.sources) {
      const link = within(figure).getByTitle(new RegExp(source.title))
      expect(link.textContent).toBe(source.publisher)
      expect(link.getAttribute('href')).toBe(`sources/#source-${source.id}`)
    }
    expect(figure.textContent).toContain(`Numbers of ${english.formats.edtf(chart.date)}`)
    const mark = within(figure).getByRole('link', {
      name: confidence[chart.confidence].label,
      hidden: true,
    })
    expect(mark.getAttribute('href')).toBe('about/#confidence')
    expect(figure.textContent).toContain(chart.note)
  })
})

it('takes the level of its heading from the page', () => {
  show(waffle, 4)
  expect(screen.getByRole('heading', { level: 4 }).textContent).toBe(waffle.title)
})

describe('the table', () => {
  it('of the waffle has both shares and the third', () => {
    show(waffle)
    expect(read(screen.getByRole('table'))).toEqual([
      [chartFrame.group, chartFrame.share],
      ['Kazakhs', english.formats.percent(68.5)],
      [english.words.waffle?.part, english.formats.percent(31.5)],
      [english.words.waffle?.reference, english.formats.percent(100 / 3)],
    ])
  })

  it('of the chamber has every election, and adds up', () => {
    show(chamber)
    const rows = read(screen.getByRole('table'))
    expect(rows[0]).toEqual([chartFrame.party, '2007', '2012'])
    const columns = [1, 2].map((column) => rows.slice(1).map((row) => row[column]))
    expect(columns).toEqual([
      ['98', '9', '–', '–', '107'],
      ['83', '9', '8', '7', '107'],
    ])
  })

  it('of the censuses has all groups and years, with shares and persons', () => {
    show(censusChart)
    const [table] = screen.getAllByRole('table')
    if (!table) throw new Error('no table')
    const rows = read(table)
    expect(rows[0]).toEqual(['1989', '1999', '2009', '2021'])
    expect(within(table).getAllByRole('rowgroup')).toHaveLength(1 + 13)
    /** The cells below a group's name: its shares, then its persons. */
    const cellsOf = (group: string, census: number) => {
      const place = rows.findIndex(([name]) => name === group)
      return [rows[place + 1]?.[census], rows[place + 2]?.[census]]
    }
    expect(cellsOf('Germans', 0)).toEqual([english.formats.percent(5.82), '957,518'])
    expect(cellsOf('Turks', 0)).toEqual([chartFrame.notPublished, '49,567'])
    expect(cellsOf('Total', 0)).toEqual(['–', ''])
    expect(cellsOf('Total', 3)[1]).toBe('19,186,015')
  })
})
