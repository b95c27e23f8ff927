import { useDeck } from '../deck/DeckContext'
import type { StepData } from '../deck/presentData'
import { guessOf } from '../deck/classRecord'
import type { ClassRecord } from '../deck/classRecord'
import type { PresentState } from '../deck/presentState'
import styles from './Stage.module.css'
import { useGapWords } from './useGapWords'

interface StageStatusProps {
  readonly steps: readonly StepData[]
  readonly state: PresentState
  readonly record: ClassRecord
  readonly isBlocked: boolean
  readonly wasFull: boolean
}

/** What has just happened: to the ear each step, to the eye only what a teacher must know. */
export function StageStatus({ steps, state, record, isBlocked, wasFull }: StageStatusProps) {
  const { words, formats } = useDeck()
  const step = steps[state.index]
  const gap = useGapWords(step?.guess ?? null, guessOf(record, step?.question ?? null))
  const answer = [step?.answer, gap].filter(Boolean).join(' ')
  const place = words.announce(
    {
      number: state.index + 1,
      total: steps.length,
      heading: step?.heading ?? '',
      answer: state.isShown && answer !== '' ? answer : undefined,
    },
    formats,
  )
  const seen =
    (state.typed !== '' && words.typed(Number(state.typed), formats)) ||
    (isBlocked && words.presenter.blocked) ||
    (wasFull && words.fullScreenAgain)
  return (
    <>
      <p className={styles.spoken} role="status">
        {state.isRestored && (state.isBlack ? words.black : place)}
      </p>
      <p className={styles.notice} role="status" hidden={!seen}>
        {seen}
      </p>
    </>
  )
}
