import type { Step } from '../deck/deckSteps'
import styles from './Stage.module.css'

/** The heading of a step, which takes the focus when the step is gone to. */
export function StepTitle({ step: { id, kind, heading } }: { readonly step: Step }) {
  return (
    <h2 id={`${id}-title`} className={styles.title} data-kind={kind} tabIndex={-1}>
      {heading}
    </h2>
  )
}
