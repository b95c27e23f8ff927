import { describe, expect, it } from 'vitest'
import { utc } from '../../../src/model/edtf'
import { createFormats } from '../../../src/model/formats'
import { timeTicks } from '../../../src/timeline/timeTicks'
import { english } from '../../fixtures/language'
import { years } from '../../fixtures/timeline'

const labels = (view: { start: number; end: number }, width: number) =>
  timeTicks(view, width, 60)
    .filter(({ label }) => label)
    .map(({ time, label }) => new Date(time).toISOString().slice(0, label === 'year' ? 4 : 7))

describe('ticks of a calendar', () => {
  it('stand at every five years when forty years are 1200 px wide', () => {
    expect(labels(years(1988, 2028), 1200)).toEqual([
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ])
  })

  it('stand at decades on a phone', () => {
    expect(labels(years(1988, 2028), 320)).toEqual(['1990', '2000', '2010', '2020'])
  })

  it('stand at quarters when two years fill the width, January carrying its year', () => {
    expect(labels(years(2020, 2021), 320)).toEqual([
      '2020',
      '2020-04',
      '2020-07',
      '2020-10',
      '2021',
    ])
  })

  it('stand at months at the closest zoom', () => {
    expect(labels({ start: Date.UTC(2007, 4, 1), end: Date.UTC(2007, 10, 1) }, 800)).toEqual([
      '2007-05',
      '2007-06',
      '2007-07',
      '2007-08',
      '2007-09',
      '2007-10',
      '2007-11',
    ])
  })

  it('stand at centuries when a millennium is shown', () => {
    expect(labels(years(1000, 2000), 700)).toHaveLength(11)
  })

  it('stand at round years before the common era, which has no year 0', () => {
    const { year } = createFormats(english.words.locale)
    const shown = (from: number, to: number, width: number) =>
      timeTicks({ start: utc(from, 1, 1), end: utc(to, 1, 1) }, width, 100)
        .filter(({ label }) => label)
        .map(({ time }) => year(time).replace('\u00a0', ' '))
    expect(shown(-1099, 1001, 500)).toEqual(['1000 BCE', '500 BCE', '1', '500', '1000'])
    expect(shown(-2, 3, 600)).toEqual(['3 BCE', '2 BCE', '1 BCE', '1', '2', '3'])
    expect(shown(-8000, 2000, 500)).toEqual([
      '8000 BCE',
      '6000 BCE',
      '4000 BCE',
      '2000 BCE',
      '1',
      '2000',
    ])
  })

  it('have finer strokes between them where there is room', () => {
    const strokes = (width: number) =>
      timeTicks(years(1988, 2028), width, 100).filter(({ label }) => !label).length
    expect(strokes(2000)).toBeGreaterThan(30)
    expect(strokes(1200)).toBe(0)
  })

  it('keep their distance at every width and window', () => {
    for (let width = 256; width <= 2560; width += 97) {
      for (const span of [0.7, 1, 2, 5, 13, 40, 131]) {
        const view = years(1990, 1990 + Math.ceil(span))
        const scaled = { start: view.start, end: view.start + (span * 365.25 + 1) * 86_400_000 }
        const places = timeTicks(scaled, width, 60)
          .filter(({ label }) => label)
          .map(({ time }) => ((time - scaled.start) / (scaled.end - scaled.start)) * width)
        for (const [index, place] of places.slice(1).entries()) {
          // A February is 8 % shorter than the average month.
          expect(place - (places[index] ?? 0)).toBeGreaterThan(60 * 0.9)
        }
      }
    }
  })

  it.each([0, -5, Number.NaN])('are none for a width of %s', (width) => {
    expect(timeTicks(years(1990, 2000), width, 60)).toEqual([])
  })
})
