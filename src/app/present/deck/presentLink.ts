import { putKeys } from '../../putKeys'
import type { SharedState } from './presentState'

type LinkedSteps = readonly { readonly id: string; readonly hasAnswer: boolean }[]

/** Reads '?step=one-third&shown=1&guess=55'. Whatever is missing, unknown or broken is the default. */
export function parsePresentLink(query: string, steps: LinkedSteps): SharedState {
  const given = new URLSearchParams(query)
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === given.get('step')),
  )
  const guess = /^\d{1,3}$/.test(given.get('guess') ?? '') ? Number(given.get('guess')) : null
  return {
    index,
    isShown: given.get('shown') === '1' && steps[index]?.hasAnswer === true,
    isBlack: given.get('black') === '1',
    guess: guess !== null && guess <= 100 ? guess : null,
  }
}

/** The same query with the state in it: defaults are left out, keys of others are kept. */
export function writePresentLink(query: string, state: SharedState, steps: LinkedSteps): string {
  return putKeys(query, {
    step: state.index === 0 ? null : steps[state.index]?.id,
    shown: state.isShown ? '1' : null,
    black: state.isBlack ? '1' : null,
    guess: state.guess === null ? null : String(state.guess),
  })
}
