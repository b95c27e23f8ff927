import { useDeck } from './DeckContext'
import { DeckDialog } from './DeckDialog'
import styles from './DeckDialog.module.css'
import type { StepData } from './presentData'

interface OverviewDialogProps {
  readonly steps: readonly StepData[]
  readonly current: number
  readonly onGo: (index: number) => void
  readonly onClose: () => void
}

/** All steps with their numbers; choosing one goes there. */
export function OverviewDialog({ steps, current, onGo, onClose }: OverviewDialogProps) {
  const { words, formats } = useDeck()
  return (
    <DeckDialog title={words.controls.overview} onClose={onClose}>
      <ol className={styles.steps}>
        {steps.map(({ id, heading }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === current ? 'step' : undefined}
              onClick={() => {
                onGo(index)
                onClose()
              }}
            >
              <span>{formats.count(index + 1)}</span> {heading}
            </button>
          </li>
        ))}
      </ol>
    </DeckDialog>
  )
}
