import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChartsData } from '../../../src/charts/chartsData'
import { chartAttributes, drawingAttributes, markAttributes } from '../../../src/charts/marks'
import { sentenceAttributes, viewAttributes, yearLineAttributes } from '../../../src/charts/marks'
import { paintCharts } from '../../../src/charts/painter.dom'
import type { Painter } from '../../../src/charts/painter.dom'
import { describeWith } from '../../../src/charts/describeYear'
import { createSession } from '../../../src/charts/session'
import type { ChartSession } from '../../../src/charts/session'
import { chartCursor } from '../../../src/content/interface/en/chartCursor'

const [groups, years] = [
  ['Hill', 'Vale', 'Rest'],
  [1900, 1910, 1920],
]

const data: ChartsData = {
  known: { groups, years: [1890, 1930], views: {} },
  firstGroup: 'Hill',
  names: {},
  series: {},
  spoken: 'census',
  byYear: {},
}

const markup = (attributes: Readonly<Record<string, unknown>>) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${String(value)}"`)
    .join(' ')

const markOf = (group: string, year: number) => ({
  say: `${group} in ${year}`,
  column: years.indexOf(year),
  row: groups.indexOf(group),
  year,
  group,
})

/** Not in even steps: a count may be of any day of its year. */
const places = [
  { year: 1900, x: 0 },
  { year: 1910, x: 80 },
  { year: 1920, x: 200 },
]

/** A chart of every group in every year, with a line that moves along the years. */
const chart = (id: string) => `
  <figure id="${id}" ${markup(chartAttributes('census'))}>
    <svg ${markup({ ...drawingAttributes, ...viewAttributes(0) })}>
      ${groups
        .flatMap((group) =>
          years.map((year) => `<g ${markup(markAttributes(markOf(group, year)))} />`),
        )
        .join('')}
      <line ${markup(yearLineAttributes(places))} />
    </svg>
    <p ${markup(sentenceAttributes)}></p>
  </figure>`

const nowhere: Painter = { renew: () => undefined, stop: () => undefined }
let session: ChartSession = createSession(data, describeWith(data, chartCursor))
let painter = nowhere

beforeEach(() => {
  document.body.innerHTML = chart('one') + chart('other')
  session = createSession(data, describeWith(data, chartCursor))
  painter = paintCharts(session, 'Keys')
})
afterEach(() => painter.stop())

const point = (group: string, year: number) =>
  session.send({ type: 'point', mark: { ...markOf(group, year), chart: 'one' } })

/** The elements that something is changed in, each by what it is. */
function watch(change: () => void): readonly string[] {
  const observer = new MutationObserver(() => undefined)
  const everything = { subtree: true, childList: true, attributes: true, characterData: true }
  observer.observe(document.body, everything)
  change()
  const nodes = observer.takeRecords().map(({ target }) => target)
  observer.disconnect()
  return [...new Set(nodes)].map(nameOf).sort()
}

function nameOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement
  const place = element?.closest('figure')?.id ?? ''
  return `${place}: ${element?.getAttribute('data-say') ?? element?.localName ?? ''}`
}

/** The marks of one chart, or of both, that have an attribute. */
const withAttribute = (name: string) => [...document.querySelectorAll(`g[${name}]`)].map(nameOf)

describe('the painter of charts', () => {
  it('lights one mark in its chart, its group and its year in all of them', () => {
    point('Hill', 1910)
    expect(withAttribute('data-lit')).toEqual(['one: Hill in 1910'])
    for (const id of ['one', 'other']) {
      expect(withAttribute('data-lit-group')).toEqual(
        expect.arrayContaining(years.map((year) => `${id}: Hill in ${year}`)),
      )
      expect(withAttribute('data-lit-year')).toEqual(
        expect.arrayContaining(groups.map((group) => `${id}: ${group} in 1910`)),
      )
    }
    expect(document.querySelector('#one [data-said]')?.textContent).toBe('Hill in 1910')
    expect(document.querySelector('#other line')?.getAttribute('transform')).toBe('translate(80 0)')
  })

  it('moves the line of a chart to where the year stands in it, or between its neighbours', () => {
    const placeOf = (year: number) => {
      session.send({ type: 'pointYear', year })
      return document.querySelector('#other line[data-shown]')?.getAttribute('transform')
    }
    expect([1900, 1910, 1915, 1920].map(placeOf)).toEqual([
      'translate(0 0)',
      'translate(80 0)',
      'translate(140 0)',
      'translate(200 0)',
    ])
    expect([1899, 1921].map(placeOf)).toEqual([undefined, undefined])
  })

  it('touches the marks of two years only when the year changes within a group', () => {
    point('Hill', 1910)
    const changed = watch(() => point('Hill', 1920))
    const ofYears = (id: string) =>
      groups.flatMap((group) => [`${id}: ${group} in 1910`, `${id}: ${group} in 1920`])
    expect(changed).toEqual(
      [...ofYears('one'), 'one: line', 'one: p', ...ofYears('other'), 'other: line'].sort(),
    )
  })

  it('touches the marks of two groups only when the group changes within a year', () => {
    point('Hill', 1910)
    const changed = watch(() => point('Vale', 1910))
    const ofGroups = (id: string) =>
      years.flatMap((year) => [`${id}: Hill in ${year}`, `${id}: Vale in ${year}`])
    const drawings = ['one: svg', 'other: svg']
    expect(changed).toEqual(
      [...ofGroups('one'), 'one: p', ...ofGroups('other'), ...drawings].sort(),
    )
  })

  it('touches nothing when the same mark is pointed at again', () => {
    point('Hill', 1910)
    expect(watch(() => point('Hill', 1910))).toEqual([])
  })

  it('leaves everything as it was when it stops', () => {
    const before = document.body.innerHTML
    point('Hill', 1910)
    painter.stop()
    for (const line of document.querySelectorAll('line')) line.removeAttribute('transform')
    for (const said of document.querySelectorAll('[data-said]')) said.textContent = ''
    expect(document.body.innerHTML).toBe(before)
  })
})
