import { useEffect, useReducer, useState } from 'react'
import { keepClass, readClass } from './classRecord.dom'
import { writeRecord } from './classRecord'
import { ownDeckId, renewDeckId } from './deckId.dom'
import { readQuery, writeQuery } from '../../../platform/address'
import { useQuery } from '../../../platform/useQuery'
import { parseWindow, writeLesson, writeStep, writeWindow } from './deckAddress'
import { parseDeckId } from './deckMessage'
import { reduceDeck, startDeck, tellState } from './deckState'
import type { DeckAction, DeckState } from './deckState'
import type { PresentData, StepData } from './presentData'
import { useDeckSync } from './useDeckSync'

/** The deck's one state, kept in the address and in step with its other window. */
export function usePresent({ steps: all, routes }: Pick<PresentData, 'steps' | 'routes'>) {
  const isPresenter = useQuery((query) => parseWindow(query).isPresenter)
  const named = useQuery((query) => parseDeckId(parseWindow(query).deck))
  const [own, setOwn] = useState(() => (typeof document === 'undefined' ? '' : ownDeckId()))
  const [state, dispatch] = useReducer(
    (before: DeckState<StepData>, action: DeckAction) =>
      reduceDeck(before, action, { all, routes }),
    all,
    startDeck,
  )
  const { lesson, steps, place, record } = state
  const { isRestored } = place
  useEffect(() => {
    // Once alive, not while hydrating: the page was rendered without knowing its address.
    dispatch({ type: 'open', query: readQuery(), stored: readClass() })
  }, [])
  useEffect(() => {
    if (!isRestored) return
    writeQuery(writeStep(writeLesson(readQuery(), lesson), place, steps))
  }, [isRestored, lesson, place, steps])
  const kept = writeRecord(record)
  useEffect(() => {
    if (isRestored) keepClass(kept)
  }, [isRestored, kept])

  const deck = named ?? own
  const { isLinked, open } = useDeckSync({
    deck: isRestored ? deck : undefined,
    state: tellState(state),
    onState: (message) => dispatch({ type: 'follow', message }),
    onTaken:
      isPresenter || named !== undefined
        ? undefined
        : () => {
            setOwn(renewDeckId())
          },
  })

  /** Opens the deck's other window; false where the browser forbids it. */
  const openOther = () => {
    const query = writeWindow(writeStep(writeLesson('', lesson), place, steps), !isPresenter, deck)
    const name = isPresenter ? 'stage' : 'presenter'
    return open(query, `accord-${name}-${deck}`)
  }
  return { state, dispatch, isPresenter, deck, isLinked, openOther }
}
