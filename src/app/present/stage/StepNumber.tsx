import { useDeck } from '../deck/DeckContext'
import styles from './Stage.module.css'

interface StepNumberProps {
  /** Of the step. */
  readonly id: string
  /** 1-based place in the lesson; 0 where the step is left out. */
  readonly number: number
  readonly total: number
}

/** Where in the lesson one is, to the eye and as a part of the step's name. */
export function StepNumber({ id, number, total }: StepNumberProps) {
  const { words, formats } = useDeck()
  return (
    <p className={styles.number}>
      <span id={`${id}-number`} className={styles.spoken}>
        {words.step({ number, total }, formats)}
      </span>{' '}
      <span aria-hidden="true">
        {formats.count(number)}&thinsp;/&thinsp;{formats.count(total)}
      </span>
    </p>
  )
}
