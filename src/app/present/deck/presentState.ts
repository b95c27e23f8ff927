/** Where a deck stands. */
export interface PresentState {
  readonly index: number
  /** Whether the answer of this step is shown. */
  readonly isShown: boolean
  readonly isBlack: boolean
  /** Digits typed so far, of the step to go to. */
  readonly typed: string
  /** Whether the page's address has been read: until then it is not to be written. */
  readonly isRestored: boolean
}

export type PresentAction =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'black' | 'escape' | 'enter' }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'goTo'; readonly index: number }
  | { readonly type: 'restore'; readonly state: SharedState }

/** What an address carries, and what windows tell each other. */
export type SharedState = Omit<PresentState, 'typed' | 'isRestored'>

/** What the reducer must know of the steps. */
type AnswerSteps = readonly { readonly hasAnswer: boolean }[]

export const startState: PresentState = {
  index: 0,
  isShown: false,
  isBlack: false,
  typed: '',
  isRestored: false,
}

/** More digits than any deck has steps are a cat on the keyboard. */
const mostDigits = 3

/**
 * Next shows the answer before it goes on, previous hides it before it goes back, to a step whose
 * answer was seen. While the screen is black, either of them only brings the picture back.
 */
export function reducePresent(
  before: PresentState,
  action: PresentAction,
  steps: AnswerSteps,
): PresentState {
  const state = action.type === 'digit' || action.type === 'enter' ? before : forget(before)
  switch (action.type) {
    case 'next':
      return state.isBlack ? lit(state) : goForward(state, steps)
    case 'previous':
      return state.isBlack ? lit(state) : goBack(state, steps)
    case 'first':
      return goTo(state, 0, steps)
    case 'last':
      return goTo(state, steps.length - 1, steps)
    case 'goTo':
      return goTo(state, action.index, steps)
    case 'black':
      return { ...state, isBlack: !state.isBlack }
    case 'escape':
      return lit(state)
    case 'digit':
      return { ...state, typed: (state.typed + action.digit).slice(-mostDigits) }
    case 'enter':
      if (state.typed === '') return reducePresent(state, { type: 'next' }, steps)
      return goTo(forget(state), Number(state.typed) - 1, steps)
    case 'restore':
      return { ...action.state, typed: '', isRestored: true }
  }
}

function goForward(state: PresentState, steps: AnswerSteps): PresentState {
  if (steps[state.index]?.hasAnswer && !state.isShown) return { ...state, isShown: true }
  if (state.index >= steps.length - 1) return state
  return { ...state, index: state.index + 1, isShown: false }
}

function goBack(state: PresentState, steps: AnswerSteps): PresentState {
  if (state.isShown) return { ...state, isShown: false }
  const index = state.index - 1
  return index < 0 ? state : { ...state, index, isShown: steps[index]?.hasAnswer === true }
}

/** A step that does not exist leaves everything as it is. */
function goTo(state: PresentState, index: number, steps: AnswerSteps): PresentState {
  return steps[index] ? lit({ ...state, index, isShown: false }) : lit(state)
}

function lit(state: PresentState): PresentState {
  return state.isBlack ? { ...state, isBlack: false } : state
}

function forget(state: PresentState): PresentState {
  return state.typed === '' ? state : { ...state, typed: '' }
}
