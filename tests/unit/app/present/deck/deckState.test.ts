import { describe, expect, it } from 'vitest'
import {
  emptyRecord,
  guessOf,
  parseRecord,
  putGuess,
  putHands,
  writeRecord,
} from '../../../../../src/app/present/deck/classRecord'
import { reduceDeck, startDeck, tellState } from '../../../../../src/app/present/deck/deckState'
import type { DeckAction } from '../../../../../src/app/present/deck/deckState'

const all = [
  { id: 'title', hasAnswer: false },
  { id: 'ask', hasAnswer: true },
  { id: 'more', hasAnswer: false },
  { id: 'end', hasAnswer: false },
]
const known = { all, routes: [{ id: '15', minutes: 15, steps: ['title', 'end'] }] }
const after = (...actions: readonly DeckAction[]) =>
  actions.reduce((state, action) => reduceDeck(state, action, known), startDeck(all))
const open = (query: string, stored: string | null = null) =>
  ({ type: 'open', query, stored }) as const
const placeOf = ({ steps, place }: ReturnType<typeof after>) => steps[place.index]?.id

describe('a deck', () => {
  it('opens where its address says, in the lesson that it names, with what the class has done', () => {
    const record = putGuess(emptyRecord, 'q', 7)
    const state = after(open('?steps=end,ask&step=ask&shown=1', writeRecord(record)))
    expect(state.steps.map(({ id }) => id)).toEqual(['end', 'ask'])
    expect(placeOf(state)).toBe('ask')
    expect(state.place).toMatchObject({ isShown: true, isRestored: true })
    expect(guessOf(state.record, 'q')).toBe(7)
  })

  it('opens before a step that its lesson leaves out, and shows no other answer for that one’s', () => {
    const place = ({ place: { index, isShown } }: ReturnType<typeof after>) => [index, isShown]
    expect(place(after(open('?steps=title,ask,end&step=more&shown=1')))).toEqual([1, false])
    expect(place(after(open('?steps=ask,end&step=title')))).toEqual([0, false])
    expect(place(after(open('?route=15&step=lost')))).toEqual([0, false])
  })

  it('goes through the steps of its lesson alone', () => {
    const state = after(open('?route=15'), { type: 'next' })
    expect(placeOf(state)).toBe('end')
    expect(placeOf(after(open('?route=15'), { type: 'next' }, { type: 'next' }))).toBe('end')
  })

  it('stays on its step when others are left out, and goes to the next when that one is', () => {
    const choose = (...ids: readonly string[]) => ({ type: 'choose', ids }) as const
    expect(placeOf(after(open('?step=more'), choose('title', 'more', 'end')))).toBe('more')
    expect(placeOf(after(open('?step=more'), choose('title', 'ask', 'end')))).toBe('end')
    expect(placeOf(after(open('?step=end'), choose('title', 'ask')))).toBe('ask')
    expect(after(open(''), choose('title', 'end')).lesson).toEqual({ route: '15', steps: null })
  })

  it('is the same in its other window', () => {
    const state = after(
      open('?steps=more,lost,ask'),
      { type: 'hands', question: 'q', option: 'yes', count: 12 },
      { type: 'next' },
      { type: 'next' },
    )
    const told = tellState(state)
    const other = after(open(''), { type: 'follow', message: told })
    expect(tellState(other)).toEqual(told)
    expect(placeOf(other)).toBe('ask')
    expect(other.place.isShown).toBe(true)
    const lost = { ...told, step: 'lost' }
    expect(after(open(''), { type: 'follow', message: lost })).toEqual(after(open('')))
  })

  it('forgets the class when it is told to', () => {
    const guess = { type: 'guess', question: 'q', guess: 3 } as const
    expect(after(guess).record.guesses).toEqual({ q: 3 })
    expect(after(guess, { type: 'forget' }).record).toEqual(emptyRecord)
  })
})

describe('what a class has done', () => {
  it('comes back as it was stored', () => {
    const record = putHands(putGuess(emptyRecord, 'q', 55), {
      question: 'r',
      option: 'yes',
      count: 1200,
    })
    expect(record.hands).toEqual({ r: { yes: 999 } })
    expect(parseRecord(writeRecord(record))).toEqual(record)
  })

  it.each([null, '', '{', '[]', '7', '{"guesses":7,"hands":[1]}', '{"hands":{"q":null}}'])(
    '%s is read without harm',
    (text) => {
      const { guesses, hands } = parseRecord(text)
      expect(guesses).toEqual({})
      expect(Object.values(hands).flatMap(Object.values)).toEqual([])
    },
  )

  it('leaves out numbers that are none', () => {
    const text = '{"guesses":{"a":1.5,"b":"2","c":-3,"d":4},"hands":{"q":{"yes":1e9,"no":2}}}'
    expect(parseRecord(text)).toEqual({ guesses: { d: 4 }, hands: { q: { no: 2 } } })
    expect(
      putHands(emptyRecord, { question: 'q', option: 'yes', count: Number.NaN }).hands.q,
    ).toEqual({ yes: 0 })
  })
})
