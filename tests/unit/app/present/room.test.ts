import { describe, expect, it } from 'vitest'
import {
  packMessage,
  parseDeckId,
  parseMessage,
} from '../../../../src/app/present/deck/deckMessage'
import { moveGuess, placeGuess, readShare } from '../../../../src/app/present/stage/placeGuess'
import { changeSize, parseSettings } from '../../../../src/app/present/stage/stageSettings'
import { farthest, findTextSize } from '../../../../src/app/present/stage/textHeight'
import {
  elapsed,
  formatElapsed,
  freshTimer,
  parseTimer,
  toggleTimer,
  writeTimer,
} from '../../../../src/app/present/presenter/timer'

const state = {
  kind: 'state',
  step: 'title',
  isShown: false,
  isBlack: true,
  lesson: '?route=15',
  record: '{}',
} as const

describe('a message between two windows', () => {
  it.each([{ kind: 'hello' } as const, { kind: 'bye' } as const, state])('%j arrives', (sent) => {
    expect(parseMessage(packMessage('abc123', sent), 'abc123')).toEqual(sent)
  })

  it('of another deck is none', () => {
    expect(parseMessage(packMessage('abc123', state), 'xyz789')).toBeUndefined()
  })

  const packed = packMessage('abc123', state)
  it.each([
    null,
    'state',
    [],
    { ...packed, app: 'other' },
    { ...packed, kind: 'run' },
    { ...packed, step: 3 },
    { ...packed, isShown: 'yes' },
    { ...packed, lesson: 15 },
    { ...packed, record: {} },
  ])('%j is none', (data) => {
    expect(parseMessage(data, 'abc123')).toBeUndefined()
  })

  it.each([
    ['abc123', 'abc123'],
    ['', undefined],
    ['<script>', undefined],
    [null, undefined],
  ])('the id %s is read as %s', (text, id) => {
    expect(parseDeckId(text)).toBe(id)
  })
})

describe('the last row', () => {
  it.each([
    [8, 1.5, 0],
    [9, 1.5, 2],
    [10.6, 1.5, 3],
    [12, 1.5, undefined],
    [0, 1.5, undefined],
    [8, Number.NaN, undefined],
  ])('at %d m before a picture of %d m needs text size %s', (distance, height, size) => {
    expect(findTextSize(distance, height)).toBe(size)
  })

  it('reads the smallest text, 3.3 % of 1.5 m, from 8.2 m: 33 mm of letter at 4 mm a metre', () => {
    expect(farthest(1.5, 1)).toBeCloseTo(8.17, 2)
  })
})

describe('the timer', () => {
  it('counts while it runs, and not while it is paused', () => {
    const running = toggleTimer(freshTimer, 1000)
    expect(elapsed(running, 61_000)).toBe(60_000)
    const paused = toggleTimer(running, 61_000)
    expect(elapsed(paused, 999_000)).toBe(60_000)
    expect(elapsed(toggleTimer(paused, 100_000), 101_000)).toBe(61_000)
  })

  it.each([
    [0, '0:00'],
    [65_900, '1:05'],
    [3_725_000, '1:02:05'],
  ])('%d ms are %s', (ms, text) => {
    expect(formatElapsed(ms)).toBe(text)
  })

  it('goes on in a lesson of another length, without what was planned for the first', () => {
    const running = { ...toggleTimer(freshTimer, 1000), minutes: 20 }
    const text = writeTimer(running, 'abc123', 15)
    expect(parseTimer(text, 'abc123', 15)).toEqual(running)
    expect(parseTimer(text, 'abc123', 40)).toEqual({ ...running, minutes: null })
  })

  it('outlives its window, but not its deck', () => {
    const running = toggleTimer(freshTimer, 1000)
    expect(parseTimer(writeTimer(running, 'abc123', 15), 'abc123', 15)).toEqual(running)
    for (const text of [writeTimer(running, 'other1', 15), null, '', '{}', 'null', '[1]']) {
      expect(parseTimer(text, 'abc123', 15)).toEqual(freshTimer)
    }
  })
})

describe('what a teacher has set', () => {
  it.each([
    ['{"size":3,"hasLetters":false}', { size: 3, hasLetters: false }],
    ['{"size":9}', { size: 0, hasLetters: true }],
    ['{"size":"length"}', { size: 0, hasLetters: true }],
    ['null', { size: 0, hasLetters: true }],
    ['{', { size: 0, hasLetters: true }],
    [null, { size: 0, hasLetters: true }],
  ])('%s is read', (text, settings) => {
    expect(parseSettings(text)).toEqual(settings)
  })

  it('has a largest and a smallest text', () => {
    expect(changeSize({ size: 3, hasLetters: true }, 1).size).toBe(3)
    expect(changeSize({ size: 0, hasLetters: true }, -1).size).toBe(0)
    expect(changeSize({ size: 1, hasLetters: true }, 1).size).toBe(2)
  })
})

describe('a guess', () => {
  const shares = {
    group: 'Kazakh',
    points: [
      { year: 1989, share: 39.7 },
      { year: 2021, share: 70.4 },
    ],
  }

  it('stands where the first share does until it is drawn', () => {
    const { points, guess } = placeGuess(shares, null)
    expect(guess.share).toBe(39.7)
    expect(guess.y).toBe(points[0]?.y)
    expect(guess.x).toBe(points[1]?.x)
  })

  it('is read from where it was drawn', () => {
    for (const share of [0, 31, 70, 100]) {
      expect(readShare(placeGuess(shares, share).guess.y / 100)).toBe(share)
    }
    expect(readShare(-1)).toBe(100)
    expect(readShare(2)).toBe(0)
  })

  it.each([
    ['ArrowUp', 40, 41],
    ['ArrowLeft', 39.7, 39],
    ['ArrowUp', 100, 100],
    ['ArrowDown', 0, 0],
    ['End', 40, 100],
    ['PageDown', 40, undefined],
  ])('%s makes of %d %s', (key, share, moved) => {
    expect(moveGuess(key, share)).toBe(moved)
  })
})
