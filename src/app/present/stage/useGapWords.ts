import { useDeck } from '../deck/DeckContext'
import { findGap } from './findGap'
import type { StageGuess } from './stageGuess'

/** How far the class's guess was from the record, in words; as a hook for the ear and the eye. */
export function useGapWords(asked: StageGuess | null, guess: number | null): string | undefined {
  const { words, formats } = useDeck()
  const { draw } = words
  if (!asked) return undefined
  if (guess === null) return draw.none
  const { unit, record } = asked
  if (asked.kind === 'pick') {
    const nameOf = (place: number) => asked.places[place - 1]?.name ?? ''
    return draw.picked(nameOf(guess), nameOf(record))
  }
  const gap = draw.gap({ ...findGap(guess, record), unit }, formats)
  return `${draw.guess(draw.amount({ amount: guess, unit }, formats))}, ${gap}`
}
