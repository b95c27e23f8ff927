import { describe, expect, it } from 'vitest'
import { placeEras, placeTicks } from '../../../src/timeline/placeAxis'
import { textWidth } from '../../../src/model/textWidth'
import { metricsFor, stageMetrics } from '../../../src/timeline/timelineMetrics'
import { year, years } from '../../fixtures/timeline'

const em = 16
const view = years(1990, 2030)
const width = 800
const x = (time: number) => ((time - view.start) / (view.end - view.start)) * width
const formatYear = (ms: number) => String(new Date(ms).getUTCFullYear())
const edges = { left: 0, right: width, em, metrics: metricsFor(width, em) }

describe('the ticks', () => {
  it('stand where the scale puts them', () => {
    for (const tick of placeTicks(view, width, x, edges, formatYear))
      expect(tick.x).toBe(x(tick.time))
  })

  it('lose a label that would leave the frame, and keep their stroke', () => {
    const ticks = placeTicks(view, width, x, edges, formatYear)
    expect(ticks[0]).toEqual({ time: year(1990), x: 0, label: null })
    const roomy = placeTicks(view, width, x, { ...edges, left: -40, right: width + 40 }, formatYear)
    expect(roomy[0]).toEqual({ time: year(1990), x: 0, label: 'year' })
    const half = textWidth('0000', 'sans', edges.metrics.small * em) / 2
    for (const tick of ticks.filter(({ label }) => label !== null)) {
      expect(tick.x - half).toBeGreaterThanOrEqual(0)
      expect(tick.x + half).toBeLessThanOrEqual(width)
    }
  })
})

describe('the ticks of a few months', () => {
  const written = (start: number, end: number) => {
    const months = { start, end }
    const place = (time: number) => ((time - start) / (end - start)) * width
    return placeTicks(months, width, place, edges, formatYear)
      .filter(({ label }) => label !== null)
      .map(({ time, label }) => [new Date(time).toISOString().slice(0, 7), label])
  }

  it('say their year once where no January does', () => {
    expect(written(Date.UTC(1995, 1, 24), Date.UTC(1995, 9, 10)).slice(0, 3)).toEqual([
      ['1995-03', 'month'],
      ['1995-04', 'monthOfYear'],
      ['1995-05', 'month'],
    ])
  })

  it('leave it to January where there is one', () => {
    const labels = written(Date.UTC(1995, 9, 20), Date.UTC(1996, 4, 10)).map(([, label]) => label)
    expect(labels).toContain('year')
    expect(labels).not.toContain('monthOfYear')
  })
})

describe('the eras', () => {
  const era = (from: number, until: number) => [{ id: 'after', title: 'After', from, until }]
  const place = (from: number, until: number) => placeEras(era(from, until), view, x, edges)[0]

  it('reach from their beginning to their end', () => {
    expect(place(year(2000), year(2010))).toMatchObject({
      x: x(year(2000)),
      width: x(year(2010)) - x(year(2000)),
    })
  })

  it('reach to the frame where they go on beyond the window', () => {
    expect(place(year(2010), Infinity)).toMatchObject({ width: width - x(year(2010)) })
    expect(place(year(1950), year(2000))).toMatchObject({ x: 0, width: x(year(2000)) })
  })

  it('are left out where nothing of them is visible', () => {
    expect(place(year(1950), year(1980))).toBeUndefined()
    expect(place(year(2031), Infinity)).toBeUndefined()
  })

  it('carry their title only where it fits into what is visible', () => {
    expect(place(year(2010), Infinity)?.lines).toEqual(['After'])
    expect(place(year(2028), Infinity)?.lines).toEqual([])
  })

  it('carry it on two lines where there is room below it', () => {
    const [long] = era(year(2025), Infinity).map((one) => ({ ...one, title: 'After the article' }))
    const linesIn = (metrics: typeof stageMetrics) =>
      placeEras(long ? [long] : [], view, x, { ...edges, metrics })[0]?.lines
    expect(linesIn(stageMetrics)).toEqual(['After the', 'article'])
    expect(linesIn(edges.metrics)).toEqual([])
  })
})
