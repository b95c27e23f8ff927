import type { ReactNode } from 'react'
import { Adopted } from './Adopted'
import { DrawGuess } from './DrawGuess'
import type { StepData } from '../deck/presentData'
import styles from './Stage.module.css'

interface StepFrameProps {
  readonly step: StepData
  readonly place: 'current' | 'next' | undefined
  readonly isShown: boolean
  readonly guess: number | null
  readonly onGuess: (guess: number) => void
  readonly text: ((part: 'whole' | 'head' | 'foot') => ReactNode) | undefined
}

/** The region of one step; what is in it was rendered at build time, but for a guess to draw. */
export function StepFrame({ step, place, isShown, guess, onGuess, text }: StepFrameProps) {
  const { id, draw } = step
  return (
    <section
      id={id}
      className={styles.step}
      // Two steps may have one heading, as two pieces of a quotation do.
      aria-labelledby={`${id}-title ${id}-number`}
      data-place={place}
      data-shown={isShown || undefined}
    >
      {draw ? (
        <div className={styles.page}>
          <Adopted id={`${id}-head`} className={styles.part}>
            {text?.('head')}
          </Adopted>
          <DrawGuess shares={draw} guess={guess} onGuess={onGuess} />
          <Adopted id={`${id}-foot`} className={styles.part}>
            {text?.('foot')}
          </Adopted>
        </div>
      ) : (
        <Adopted id={`${id}-page`} className={styles.page}>
          {text?.('whole')}
        </Adopted>
      )}
    </section>
  )
}
