import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../../../src/build/loadFacts'
import { findGap } from '../../../../../src/app/present/stage/findGap'
import { clampGuess } from '../../../../../src/app/present/stage/placeGuess'
import { stageGuess } from '../../../../../src/app/present/stage/stageGuess'
import { buildStory } from '../../../../../src/model/story'
import { english } from '../../../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const guessFor = (id: string) => {
  const question = story.questions.find((one) => one.id === id)
  if (!question) throw new Error(`no question ${id}`)
  return stageGuess(question, story.words)
}

describe('what the class moves', () => {
  it('is a plane of years, a scale with the stated number, grey seats or a bar', () => {
    expect(guessFor('share-2021')).toMatchObject({ kind: 'plane', unit: 'percent', record: 70.4 })
    expect(guessFor('how-many')).toMatchObject({ kind: 'scale', stated: 130, record: 124 })
    expect(guessFor('how-large')).toMatchObject({ kind: 'seats', to: 107, record: 9, year: null })
    expect(guessFor('end-of-nine')).toMatchObject({ kind: 'seats', to: 98, record: 0, year: 2023 })
    expect(guessFor('one-third')).toMatchObject({ kind: 'bar', record: 31.5, name: 'one third' })
    // The largest share of all regions, beside that in the country.
    expect(guessFor('where-uzbeks-live')).toMatchObject({ kind: 'bar', record: 18.8, stated: 3.4 })
  })

  it('is one of the small charts, each with its own place', () => {
    const asked = guessFor('doubled-and-fell')
    if (asked?.kind !== 'pick') throw new Error('nothing to pick')
    expect(asked).toMatchObject({ from: 1, to: 10, unit: 'count' })
    expect(asked.places[asked.record - 1]?.name).toBe('Kazakhs')
    expect(new Set(asked.places.map(({ x, y }) => `${x} ${y}`)).size).toBe(10)
    for (const { x, y, width, height } of asked.places) {
      expect(x + width).toBeLessThanOrEqual(asked.width)
      expect(y + height).toBeLessThanOrEqual(asked.height)
    }
  })

  it('is nothing where words are the answer', () => {
    expect(guessFor('two-ideas')).toBeNull()
  })

  it('stays between its ends, with what was stated and what is so inside them', () => {
    for (const { id } of story.questions) {
      const asked = guessFor(id)
      if (!asked) continue
      expect(asked.record).toBeGreaterThanOrEqual(asked.from)
      expect(asked.record).toBeLessThanOrEqual(asked.to)
      expect(clampGuess(asked, -50)).toBe(asked.from)
      expect(clampGuess(asked, 5000)).toBe(asked.to)
    }
  })
})

describe('the gap between a guess and the record', () => {
  it.each([
    [65, 70.4, { by: 5.4, side: 'low' }],
    [72, 70.4, { by: 1.6, side: 'high' }],
    [124, 124, { by: 0, side: 'none' }],
    [0.1 + 0.2, 0.3, { by: 0, side: 'none' }],
  ])('%d against %d', (guess, record, gap) => {
    expect(findGap(guess, record)).toEqual(gap)
  })

  it.each([
    [{ by: 5.4, side: 'low', unit: 'percent' }, '5.4 points low'],
    [{ by: 1, side: 'high', unit: 'percent' }, '1 point high'],
    [{ by: 12, side: 'high', unit: 'seats' }, '12 too many'],
    [{ by: 0, side: 'none', unit: 'count' }, 'exactly right'],
  ] as const)('%j is named in words', (gap, words) => {
    expect(english.words.present.draw.gap(gap, story.formats)).toBe(words)
  })
})
