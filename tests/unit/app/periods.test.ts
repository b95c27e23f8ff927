import { describe, expect, it } from 'vitest'
import { mostSections, periodsOf } from '../../../src/app/browse/periods'
import { parseEdtf } from '../../../src/model/edtf'
import type { Story } from '../../../src/model/story'
import { createTextFormats } from '../../../src/model/textFormats'
import { words } from '../../fixtures/words'

/** A story of one moment for each of some years, as astronomers count them. */
function storyOf(years: readonly number[]) {
  const told = years.map((year) => {
    const digits = String(Math.abs(year)).padStart(4, '0')
    return { id: `m${year}`, date: parseEdtf(year < 0 ? `-${digits}` : digits) }
  })
  return { words, formats: createTextFormats(words.locale), told } as unknown as Story
}

const years = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, index) => from + index * step)

const titles = (story: Story) => periodsOf(story).map(({ title }) => title)

describe('the periods of a long story', () => {
  it('are none where each moment has a section of its own', () => {
    expect(periodsOf(storyOf(years(mostSections, 1900, 1)))).toEqual([])
  })

  it('hold every moment once, in order, and are few', () => {
    for (const [count, step] of [
      [25, 1],
      [80, 2],
      [400, 5],
      [400, 0],
    ] as const) {
      const story = storyOf(years(count, -500, step))
      const periods = periodsOf(story)
      expect(periods.flatMap(({ moments }) => moments)).toEqual(story.told)
      expect(periods.length).toBeLessThanOrEqual(24)
      expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length)
    }
  })

  it('are called by their years, one year by itself', () => {
    expect(titles(storyOf(years(30, 1990, 1)))).toEqual([
      ...['1990–1994', '1995–1999', '2000–2004', '2005–2009', '2010–2014', '2015–2019'],
    ])
    expect(titles(storyOf(years(30, 1990, 0)))).toEqual(['1990'])
  })

  it('have no year 0 and count backwards before the common era', () => {
    expect(titles(storyOf([...years(20, -19, 1), ...years(25, 1, 1)]))).toEqual([
      '20\u00a0BCE–11\u00a0BCE',
      '10\u00a0BCE–1\u00a0BCE',
      '1–9',
      '10–19',
      '20–25',
    ])
  })
})
