import { describe, expect, it } from 'vitest'
import { reducePresent, startState } from '../../../../../src/app/present/deck/presentState'
import type { PresentAction, PresentState } from '../../../../../src/app/present/deck/presentState'

const steps = [
  { id: 'title', hasAnswer: false },
  { id: 'ask', hasAnswer: true },
  { id: 'end', hasAnswer: false },
]

function after(state: Partial<PresentState>, ...actions: readonly PresentAction[]) {
  return actions.reduce((before, action) => reducePresent(before, action, steps), {
    ...startState,
    ...state,
  })
}

const next = { type: 'next' } as const
const previous = { type: 'previous' } as const
const digit = (text: string) => ({ type: 'digit', digit: text }) as const

describe('going through a deck', () => {
  it.each<[string, Partial<PresentState>, readonly PresentAction[], Partial<PresentState>]>([
    ['next goes on', {}, [next], { index: 1, isShown: false }],
    ['next shows an answer first', { index: 1 }, [next], { index: 1, isShown: true }],
    [
      'next goes on from an answer',
      { index: 1, isShown: true },
      [next],
      { index: 2, isShown: false },
    ],
    ['next stays at the end', { index: 2 }, [next], { index: 2 }],
    ['back stays at the beginning', {}, [previous], { index: 0 }],
    [
      'back hides an answer first',
      { index: 1, isShown: true },
      [previous],
      { index: 1, isShown: false },
    ],
    [
      'back comes to an answer that was seen',
      { index: 2 },
      [previous],
      { index: 1, isShown: true },
    ],
    [
      'next and back cancel each other',
      { index: 1 },
      [next, next, previous, previous],
      { index: 1, isShown: false },
    ],
    [
      'next while black only brings the picture back',
      { index: 1, isBlack: true },
      [next],
      { index: 1, isBlack: false, isShown: false },
    ],
    ['back too', { index: 1, isBlack: true }, [previous], { index: 1, isBlack: false }],
    [
      'black twice is nothing',
      { index: 1 },
      [{ type: 'black' }, { type: 'black' }],
      { isBlack: false },
    ],
    ['Escape ends black', { isBlack: true }, [{ type: 'escape' }], { isBlack: false }],
    [
      'a number and Enter go to a step',
      {},
      [digit('3'), { type: 'enter' }],
      { index: 2, typed: '' },
    ],
    [
      'a number without a step goes nowhere',
      { index: 1 },
      [digit('9'), { type: 'enter' }],
      { index: 1, typed: '' },
    ],
    ['Enter alone is next', {}, [{ type: 'enter' }], { index: 1 }],
    [
      'any other key forgets a number',
      {},
      [digit('3'), next, { type: 'enter' }],
      { index: 1, isShown: true },
    ],
    ['first', { index: 2, isBlack: true }, [{ type: 'first' }], { index: 0, isBlack: false }],
    ['last', {}, [{ type: 'last' }], { index: 2 }],
  ])('%s', (_, before, actions, expected) => {
    expect(after(before, ...actions)).toMatchObject(expected)
  })
})
