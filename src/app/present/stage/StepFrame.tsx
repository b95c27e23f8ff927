import type { ReactNode } from 'react'
import { guessOf } from '../deck/classRecord'
import type { ClassRecord } from '../deck/classRecord'
import type { DeckAction } from '../deck/deckState'
import type { StepData } from '../deck/presentData'
import { Adopted } from './Adopted'
import { DrawGuess } from './DrawGuess'
import { GuessPicture } from './GuessPicture'
import { HandsStrip } from './HandsStrip'
import styles from './Stage.module.css'
import { StepNumber } from './StepNumber'
import { useGapWords } from './useGapWords'

/** The parts of a step that are text; what the class moves stands between them. */
export type StepPart = 'head' | 'middle' | 'words' | 'figure' | 'foot'

interface StepFrameProps {
  readonly step: StepData
  /** 1-based place in the lesson, and how many steps that has; 0 where it is left out. */
  readonly number: number
  readonly total: number
  readonly place: 'current' | 'next' | undefined
  readonly isShown: boolean
  readonly record: ClassRecord
  readonly dispatch: (action: DeckAction) => void
  /** Renders a part at build time; left out in the browser, where it stands in the document. */
  readonly text: ((part: StepPart) => ReactNode) | undefined
  /** In its foot, before its number. */
  readonly status?: ReactNode
  /** What stands on this step alone, above its foot. */
  readonly children?: ReactNode
}

/** The region of one step; its text was rendered at build time, what the class moves is alive. */
export function StepFrame(props: StepFrameProps) {
  const { step, number, total, place, isShown, record, text, status, children } = props
  const { id, question, options } = step
  const counts = Object.values((question === null ? undefined : record.hands[question]) ?? {})
  const hasHands = isShown && counts.some((count) => count > 0)
  return (
    <section
      id={id}
      className={styles.step}
      // Two steps may have one heading, as two pieces of a quotation do.
      aria-labelledby={`${id}-title ${id}-number`}
      data-place={place}
      data-shown={isShown || undefined}
      data-raise={options.length > 0 || undefined}
      data-hands={hasHands || undefined}
      data-left-out={number === 0 || undefined}
    >
      <div className={styles.page}>
        <Part {...props} part="head" />
        <Middle {...props} />
        {question !== null && options.length > 0 && text && (
          <ul className={styles.options}>
            {options.map((option) => (
              <li key={option.id}>{option.text}</li>
            ))}
          </ul>
        )}
        {!text && !isShown && <Hands {...props} />}
        {hasHands && <Hands {...props} className={styles.counted} />}
        {children}
        <footer className={styles.foot}>
          <Part {...props} part="foot" />
          {status}
          <StepNumber id={id} number={number} total={total} />
        </footer>
      </div>
    </section>
  )
}

/** What a step shows: text, a chart that waits behind its empty picture, or a plane to draw on. */
function Middle(props: StepFrameProps) {
  const { step, record, dispatch, text } = props
  const { question, guess: asked } = step
  const guess = guessOf(record, question)
  const set = (value: number) => {
    if (question !== null) dispatch({ type: 'guess', question, guess: value })
  }
  if (step.kind === 'draw' && asked?.kind === 'plane') {
    return (
      <>
        <DrawGuess shares={asked.shares} guess={guess} onGuess={set} />
        <div className={styles.drawn}>
          <Part {...props} part="words" />
          {!text && <Gap step={step} guess={guess} />}
        </div>
      </>
    )
  }
  if (step.chart === null) return <Part {...props} part="middle" />
  return (
    <div className={styles.beside} data-chart-kind={step.chart}>
      <div className={styles.words}>
        <Part {...props} part="words" />
        {!text && asked && <Gap step={step} guess={guess} />}
      </div>
      <div className={styles.figure}>
        <Part {...props} part="figure" />
        {!text && asked && asked.kind !== 'plane' && (
          <GuessPicture asked={asked} guess={guess} onGuess={set} />
        )}
      </div>
    </div>
  )
}

interface HandsProps extends StepFrameProps {
  readonly className?: string | undefined
}

function Hands({ step, isShown, record, dispatch, className }: HandsProps) {
  const { question, options } = step
  if (question === null || options.length === 0) return null
  return (
    <div className={className}>
      <HandsStrip
        options={options}
        hands={record.hands[question] ?? {}}
        isShown={isShown}
        onHands={(option, count) => dispatch({ type: 'hands', question, option, count })}
      />
    </div>
  )
}

function Part({ step: { id }, part, text }: StepFrameProps & { readonly part: StepPart }) {
  const isAnswer = part === 'figure'
  return (
    <Adopted
      id={`${id}-${part}`}
      className={isAnswer ? styles.figure : styles.part}
      isAnswer={isAnswer}
    >
      {text?.(part)}
    </Adopted>
  )
}

function Gap({ step, guess }: { readonly step: StepData; readonly guess: number | null }) {
  const gap = useGapWords(step.guess, guess)
  return (
    gap !== undefined && (
      <p className={styles.gap} data-answer="">
        {gap}
      </p>
    )
  )
}
