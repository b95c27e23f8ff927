import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../../src/build/loadFacts'
import { deckSteps } from '../../../../src/app/present/deck/deckSteps'
import { placeStage } from '../../../../src/app/present/stage/placeStage'
import { presentData } from '../../../../src/app/present/deck/presentData'
import { countLines, splitForStage } from '../../../../src/app/present/deck/splitForStage'
import { buildStory } from '../../../../src/model/story'
import { longQuote } from '../../../fixtures/evidence'
import { english } from '../../../fixtures/language'
import { overlaps, textBoxes } from '../../../fixtures/timeline'

const { facts } = loadFacts()
const story = buildStory(facts, english.words)
const steps = deckSteps(story)
const ids = steps.map(({ id }) => id)

describe('the deck', () => {
  it('goes from the title through the four moments and what came after to the sources', () => {
    const milestones = steps.filter(({ kind }) => kind === 'milestone').map(({ id }) => id)
    const idsOf = (wanted: string) =>
      facts.milestones.filter(({ lane }) => lane === wanted).map(({ id }) => id)
    expect(milestones).toEqual(idsOf('main'))
    expect(ids[0]).toBe('title')
    const told = steps.filter(({ kind }) => kind === 'told').map(({ id }) => id)
    const listed = steps.flatMap((step) =>
      step.kind === 'later' ? step.milestones.map(({ id }) => id) : [],
    )
    expect([...told, ...listed].sort()).toEqual([...idsOf('after')].sort())
    expect(told.length).toBeGreaterThan(0)
    expect(ids.lastIndexOf('statements-2020')).toBeLessThan(ids.indexOf('later-1'))
    expect(ids.at(-1)).toBe('closing')
  })

  it('has an id for each step, and none twice', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z\d-]+$/.test(id))).toEqual([])
  })

  it('lets read before it asks, and asks nothing twice', () => {
    for (const { id, quotes } of facts.questions) {
      const asked = ids.flatMap((step, index) =>
        step === `ask-${id}` || step === `answer-${id}` ? [index] : [],
      )
      expect(asked).toHaveLength(1)
      for (const quote of quotes) {
        const read = ids.indexOf(`quote-${quote}`)
        expect(read).toBeGreaterThan(0)
        expect(read).toBeLessThan(asked[0] ?? 0)
      }
    }
  })

  it('asks every question of the content, and hides every answer at first', () => {
    for (const { id } of facts.questions) {
      const answers = steps.filter((step) => 'question' in step && step.question.id === id)
      expect(answers.filter(({ hasAnswer }) => hasAnswer)).toHaveLength(1)
    }
  })

  it('gives the teacher notes for every step', () => {
    const { steps: sent } = presentData(story, steps, '../')
    expect(sent.filter(({ notes }) => notes.length === 0)).toEqual([])
    expect(sent.filter(({ guess }) => guess?.kind === 'plane').map(({ id }) => id)).toEqual([
      'answer-share-2021',
    ])
  })

  it('keeps all labels of its timeline on the stage and in their order', () => {
    // From a stage of 4:3 with the largest text to a wide one.
    for (const placed of placeStage(story, 'large', 16).filter(({ width }) => width >= 400)) {
      const main = placed.lanes.find(({ kind }) => kind === 'main')
      const names = facts.milestones.filter(({ lane }) => lane === 'main').map(({ id }) => id)
      expect(main?.marks.map(({ key }) => key)).toEqual(names)
      expect(main?.marks.filter(({ label }) => !label)).toEqual([])
      const boxes = textBoxes(placed)
      expect(overlaps(boxes)).toEqual([])
      for (const box of boxes) {
        expect(box.left, box.name).toBeGreaterThanOrEqual(0)
        expect(box.right, box.name).toBeLessThanOrEqual(placed.width)
      }
    }
  })

  it('has nothing but the line on the rail', () => {
    for (const { lanes, ticks, eras } of placeStage(story, 'rail', 16)) {
      expect(lanes.flatMap(({ marks }) => marks.filter(({ label }) => label))).toEqual([])
      expect([...ticks, ...eras.flatMap(({ lines }) => lines)]).toEqual([])
    }
  })
})

describe('a quotation on the stage', () => {
  it('is split at the ends of sentences, letter by letter', () => {
    const pieces = splitForStage(longQuote.text)
    expect(pieces.join('')).toBe(longQuote.text)
    expect(pieces.map((piece) => piece.trim().slice(-1))).toEqual(['.', '.', '.'])
    for (const piece of pieces) expect(countLines(piece, 21)).toBeLessThanOrEqual(6)
  })

  it.each([
    ['a short one stays whole', 'One. Two.', ['One. Two.']],
    ['two that do not fit are two', 'One two three. Four five.', ['One two three. ', 'Four five.']],
    ['a sentence too long is cut between words', 'one two three four', ['one two three ', 'four']],
    ['nothing is nothing', '', ['']],
  ])('%s', (_, text, pieces) => {
    expect(splitForStage(text, { lines: 2, width: 4 })).toEqual(pieces)
  })

  it.each([
    ['', 0],
    ['a bc', 1],
    ['abc def', 1],
    ['abc defg', 2],
    // As many letters again: what counts is how wide they are.
    ['ill ill ill', 1],
    ['www www', 2],
    ['abcdefghij k', 2],
  ])('“%s” takes %i lines of four em', (text, lines) => {
    expect(countLines(text, 4)).toBe(lines)
  })
})
