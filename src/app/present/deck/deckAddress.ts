import { putKeys } from '../../addressState'
import { takeIn } from './lesson'
import type { Lesson } from './lesson'
import type { SharedState } from './presentState'

// What a link says of a deck, by the rules of `addressState`.

type Steps = readonly { readonly id: string; readonly hasAnswer: boolean }[]

/**
 * '?step=one-third&shown=1': where a deck stands. A step of the deck that the lesson leaves out is the
 * one that comes before it; one that there is not is the first.
 */
export function parseStep(query: string, steps: Steps, all = steps): SharedState {
  const given = new URLSearchParams(query)
  const asked = given.get('step') ?? ''
  const ids = steps.map(({ id }) => id)
  const found = ids.indexOf(asked)
  const index = found === -1 ? Math.max(0, takeIn(ids, asked, all).indexOf(asked) - 1) : found
  return {
    index,
    isShown: given.get('shown') === '1' && steps[found]?.hasAnswer === true,
    isBlack: given.get('black') === '1',
  }
}

export function writeStep(query: string, state: SharedState, steps: Steps): string {
  return putKeys(query, {
    step: state.index === 0 ? null : steps[state.index]?.id,
    shown: state.isShown ? '1' : null,
    black: state.isBlack ? '1' : null,
  })
}

/** In characters: room for every step of a long deck. */
const longestLesson = 8000

/** '?route=15' or '?steps=title,nine-delegates': what a lesson shows; ids are still to be looked up. */
export function parseLesson(query: string): Lesson {
  const given = new URLSearchParams(query)
  const steps = (given.get('steps') ?? '').slice(0, longestLesson).split(',').filter(Boolean)
  return { route: given.get('route'), steps: steps.length > 0 ? steps : null }
}

export function writeLesson(query: string, { route, steps }: Lesson): string {
  return putKeys(query, { route, steps: steps?.join(',') })
}

/** '?view=presenter&deck=…': which window of a deck this is; its id is still to be parsed. */
export function parseWindow(query: string) {
  const given = new URLSearchParams(query)
  return { isPresenter: given.get('view') === 'presenter', deck: given.get('deck') }
}

export function writeWindow(query: string, isPresenter: boolean, deck: string): string {
  return putKeys(query, { deck, view: isPresenter ? 'presenter' : null })
}
