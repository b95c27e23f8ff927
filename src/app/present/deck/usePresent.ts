import { useEffect, useReducer, useState } from 'react'
import { ownDeckId, renewDeckId } from './deckId.dom'
import { readQuery, writeQuery } from '../../../platform/address'
import { useQuery } from '../../../platform/useQuery'
import { parseStep, parseWindow, writeStep, writeWindow } from '../../addressState'
import { parseDeckId } from './deckMessage'
import type { StepData } from './presentData'
import { reducePresent, startState } from './presentState'
import type { PresentAction, PresentState } from './presentState'
import { useDeckSync } from './useDeckSync'

/** The deck's one state, kept in the address and in step with its other window. */
export function usePresent(steps: readonly StepData[]) {
  const isPresenter = useQuery((query) => parseWindow(query).isPresenter)
  const named = useQuery((query) => parseDeckId(parseWindow(query).deck))
  const [own, setOwn] = useState(() => (typeof document === 'undefined' ? '' : ownDeckId()))
  const [state, dispatch] = useReducer(
    (before: PresentState, action: PresentAction) => reducePresent(before, action, steps),
    startState,
  )
  const { index, isShown, isBlack, guess, isRestored } = state
  useEffect(() => {
    // Once alive, not while hydrating: the page was rendered without knowing its address.
    dispatch({ type: 'restore', state: parseStep(readQuery(), steps) })
  }, [steps])
  useEffect(() => {
    if (!isRestored) return
    writeQuery(writeStep(readQuery(), { index, isShown, isBlack, guess }, steps))
  }, [isRestored, index, isShown, isBlack, guess, steps])

  const deck = named ?? own
  const { isLinked, open } = useDeckSync({
    deck: isRestored ? deck : undefined,
    state: { kind: 'state', step: steps[index]?.id ?? '', isShown, isBlack, guess },
    onState: ({ step, isShown: shown, isBlack: black, guess: drawn }) => {
      const found = steps.findIndex(({ id }) => id === step)
      if (found === -1) return
      const came = { index: found, isShown: shown, isBlack: black, guess: drawn }
      dispatch({ type: 'restore', state: came })
    },
    onTaken:
      isPresenter || named !== undefined
        ? undefined
        : () => {
            setOwn(renewDeckId())
          },
  })

  /** Opens the deck's other window; false where the browser forbids it. */
  const openOther = () => {
    const query = writeWindow(writeStep('', state, steps), !isPresenter, deck)
    const name = isPresenter ? 'stage' : 'presenter'
    return open(query, `accord-${name}-${deck}`)
  }
  return { state, dispatch, isPresenter, deck, isLinked, openOther }
}
