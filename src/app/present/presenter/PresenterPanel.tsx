import type { ReactNode } from 'react'
import { useNow } from './useNow'
import { useStored } from '../../../platform/useStored'
import { TextPieces } from '../../../ui/TextPieces'
import { useDeck } from '../deck/DeckContext'
import styles from './PresenterPanel.module.css'
import type { StepData } from '../deck/presentData'
import {
  elapsed,
  formatClock,
  formatElapsed,
  freshTimer,
  mostMinutes,
  parseTimer,
  toggleTimer,
  writeTimer,
} from './timer'

interface PresenterPanelProps {
  readonly step: StepData
  readonly hasNext: boolean
  readonly deck: string
  readonly isLinked: boolean
  readonly isBlack: boolean
}

/** For the teacher alone: answer, notes, time. The pictures of now and next stand beside it. */
export function PresenterPanel(props: PresenterPanelProps) {
  const { step, hasNext, deck, isLinked, isBlack } = props
  const { words } = useDeck()
  return (
    <aside className={styles.panel} aria-label={words.presenter.title} data-hold="">
      <p className={styles.state} role="status">
        {isBlack ? words.black : isLinked ? words.presenter.linked : words.presenter.alone}
      </p>
      <Time deck={deck} />
      {!hasNext && <p>{words.presenter.end}</p>}
      {step.answer !== null && (
        <section className={styles.answer}>
          <h2>{words.answer}</h2>
          <p>{step.answer}</p>
        </section>
      )}
      <section>
        <h2>{words.notes}</h2>
        <ul className={styles.notes}>
          {step.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </aside>
  )
}

function Time({ deck }: { readonly deck: string }) {
  const { presenter } = useDeck().words
  const now = useNow(500)
  const [stored, store] = useStored('accord-timer')
  const timer = parseTimer(stored, deck)
  const passed = elapsed(timer, now)
  const planned = timer.minutes * 60_000
  return (
    <section className={styles.time} data-late={passed > planned || undefined}>
      <p>
        <TextPieces
          of={presenter.clock<ReactNode>(<b>{now === 0 ? '' : formatClock(new Date(now))}</b>)}
        />
      </p>
      <p>
        <TextPieces
          of={presenter.elapsed<ReactNode>({
            passed: <b>{formatElapsed(passed)}</b>,
            planned: formatElapsed(planned),
          })}
        />
      </p>
      <label>
        {presenter.minutes}{' '}
        <input
          type="number"
          min="1"
          max={mostMinutes}
          value={timer.minutes}
          onChange={({ target }) => {
            const minutes = Math.max(1, Math.min(mostMinutes, Number(target.value)))
            store(writeTimer({ ...timer, minutes }, deck))
          }}
        />
      </label>
      <button type="button" onClick={() => store(writeTimer(toggleTimer(timer, now), deck))}>
        {timer.startedAt === null ? presenter.start : presenter.pause}
      </button>
      <button
        type="button"
        onClick={() => store(writeTimer({ ...freshTimer, minutes: timer.minutes }, deck))}
      >
        {presenter.reset}
      </button>
    </section>
  )
}
