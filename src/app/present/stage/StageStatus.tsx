import { useDeck } from '../deck/DeckContext'
import type { StepData } from '../deck/presentData'
import type { PresentState } from '../deck/presentState'
import styles from './Stage.module.css'

interface StageStatusProps {
  readonly steps: readonly StepData[]
  readonly state: PresentState
  readonly isBlocked: boolean
  readonly wasFull: boolean
}

/** What has just happened: to the ear each step, to the eye only what a teacher must know. */
export function StageStatus({ steps, state, isBlocked, wasFull }: StageStatusProps) {
  const { words, formats } = useDeck()
  const step = steps[state.index]
  const place = words.announce(
    {
      number: state.index + 1,
      total: steps.length,
      heading: step?.heading ?? '',
      answer: state.isShown ? (step?.answer ?? undefined) : undefined,
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
