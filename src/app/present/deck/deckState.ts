import { parseLesson, parseStep, writeLesson } from './deckAddress'
import { emptyRecord, parseRecord, putGuess, putHands, writeRecord } from './classRecord'
import type { ClassRecord } from './classRecord'
import type { StateMessage } from './deckMessage'
import { chooseSteps, nameLesson, wholeDeck } from './lesson'
import type { Lesson, Route } from './lesson'
import { reducePresent, startState } from './presentState'
import type { PresentAction, PresentState } from './presentState'

interface StepLike {
  readonly id: string
  readonly hasAnswer: boolean
}

/** All of a deck that two windows share, and what follows from it. */
export interface DeckState<Step extends StepLike> {
  readonly lesson: Lesson
  /** The lesson's, in its order. */
  readonly steps: readonly Step[]
  readonly place: PresentState
  readonly record: ClassRecord
}

export type DeckAction =
  | Exclude<PresentAction, { type: 'restore' }>
  /** The page has come alive: what its address and this tab's storage say. */
  | { readonly type: 'open'; readonly query: string; readonly stored: string | null }
  /** The other window says where it stands. */
  | { readonly type: 'follow'; readonly message: StateMessage }
  /** The teacher has chosen steps. */
  | { readonly type: 'choose'; readonly ids: readonly string[] }
  | { readonly type: 'guess'; readonly question: string; readonly guess: number }
  | {
      readonly type: 'hands'
      readonly question: string
      readonly option: string
      readonly count: number
    }
  | { readonly type: 'forget' }

export function startDeck<Step extends StepLike>(all: readonly Step[]): DeckState<Step> {
  return { lesson: wholeDeck, steps: all, place: startState, record: emptyRecord }
}

/** One change of a deck. What comes from outside and fits nothing leaves it as it is. */
export function reduceDeck<Step extends StepLike>(
  state: DeckState<Step>,
  action: DeckAction,
  { all, routes }: { readonly all: readonly Step[]; readonly routes: readonly Route[] },
): DeckState<Step> {
  const { record } = state
  switch (action.type) {
    case 'open': {
      const lesson = parseLesson(action.query)
      const steps = chooseSteps(lesson, all, routes)
      const came = parseStep(action.query, steps, all)
      const place = reducePresent(state.place, { type: 'restore', state: came }, steps)
      return { lesson, steps, place, record: parseRecord(action.stored) }
    }
    case 'follow': {
      const { message } = action
      const lesson = parseLesson(message.lesson)
      const steps = chooseSteps(lesson, all, routes)
      const index = steps.findIndex(({ id }) => id === message.step)
      if (index === -1) return state
      const { isShown, isBlack } = message
      const came = { index, isShown, isBlack }
      const place = reducePresent(state.place, { type: 'restore', state: came }, steps)
      return { lesson, steps, place, record: parseRecord(message.record) }
    }
    case 'choose': {
      const lesson = nameLesson(action.ids, all, routes)
      const steps = chooseSteps(lesson, all, routes)
      return { ...state, lesson, steps, place: keepPlace(state, steps) }
    }
    case 'guess':
      return { ...state, record: putGuess(record, action.question, action.guess) }
    case 'hands':
      return { ...state, record: putHands(record, action) }
    case 'forget':
      return { ...state, record: emptyRecord }
    default: {
      const place = reducePresent(state.place, action, state.steps)
      return place === state.place ? state : { ...state, place }
    }
  }
}

/** The same step among others; where it was left out, the one that now has its place. */
function keepPlace<Step extends StepLike>(
  { steps: before, place }: DeckState<Step>,
  steps: readonly Step[],
): PresentState {
  const kept = steps.findIndex(({ id }) => id === before[place.index]?.id)
  if (kept !== -1) return { ...place, index: kept }
  return { ...place, index: Math.min(place.index, steps.length - 1), isShown: false }
}

/** What a window tells the other one. */
export function tellState<Step extends StepLike>(state: DeckState<Step>): StateMessage {
  const { lesson, steps, place, record } = state
  return {
    kind: 'state',
    step: steps[place.index]?.id ?? '',
    isShown: place.isShown,
    isBlack: place.isBlack,
    lesson: writeLesson('', lesson),
    record: writeRecord(record),
  }
}
