import { useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useFirstPress } from './useFirstPress'
import { useNow } from './useNow'
import { useStored } from '../../../platform/useStored'
import { TextPieces } from '../../../ui/TextPieces'
import { guessOf } from '../deck/classRecord'
import { useDeck } from '../deck/DeckContext'
import type { DeckAction, DeckState } from '../deck/deckState'
import { sumMinutes } from '../deck/lesson'
import { HandsStrip } from '../stage/HandsStrip'
import { useGapWords } from '../stage/useGapWords'
import styles from './PresenterPanel.module.css'
import type { PresentData, StepData } from '../deck/presentData'
import {
  elapsed,
  formatClock,
  formatElapsed,
  freshTimer,
  isFresh,
  mostMinutes,
  parseTimer,
  toggleTimer,
  writeTimer,
} from './timer'
import type { Timer } from './timer'

/** Of a lesson whose steps have no times. */
const defaultMinutes = 15

interface PresenterPanelProps {
  readonly state: DeckState<StepData>
  readonly dispatch: (action: DeckAction) => void
  readonly step: StepData
  readonly deck: string
  readonly isLinked: boolean
  readonly handout: PresentData['handout']
  /** That no network is needed; left out until that is so. */
  readonly ready?: string | undefined
}

/** For the teacher alone: time, answer, hands, notes. The pictures of now and next stand beside it. */
export function PresenterPanel(props: PresenterPanelProps) {
  const { state, dispatch, step, deck, isLinked, handout, ready } = props
  const { words } = useDeck()
  const { steps, place, record } = state
  const { question, options } = step
  const gap = useGapWords(step.guess, guessOf(record, question))
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = 0
  }, [step.id])
  const hasClass = Object.keys({ ...record.guesses, ...record.hands }).length > 0
  return (
    <aside ref={panel} className={styles.panel} aria-label={words.presenter.title} data-hold="">
      <p className={styles.state} role="status">
        {place.isBlack ? words.black : isLinked ? words.presenter.linked : words.presenter.alone}{' '}
        {ready !== undefined && <span>{ready}.</span>}
      </p>
      {handout && (
        <p>
          <a href={handout.href}>{handout.label}</a>
        </p>
      )}
      <Time deck={deck} state={state} />
      {place.index === steps.length - 1 && <p>{words.presenter.end}</p>}
      {step.answer !== null && (
        <section className={styles.answer}>
          <h2>{words.answer}</h2>
          <p>{step.answer}</p>
          {gap !== undefined && <p>{gap}</p>}
        </section>
      )}
      {question !== null && options.length > 0 && (
        <section>
          <h2>{words.hands.title}</h2>
          <HandsStrip
            options={options}
            hands={record.hands[question] ?? {}}
            isShown
            onHands={(option, count) => dispatch({ type: 'hands', question, option, count })}
          />
        </section>
      )}
      <section>
        <h2>{words.notes}</h2>
        <ul className={styles.notes}>
          {step.notes.map(({ text, lang }) => (
            <li key={text} lang={lang}>
              {text}
            </li>
          ))}
        </ul>
      </section>
      {hasClass && (
        <button type="button" className={styles.clear} onClick={() => dispatch({ type: 'forget' })}>
          {words.hands.clear}
        </button>
      )}
    </aside>
  )
}

function Time({ deck, state }: Pick<PresenterPanelProps, 'deck' | 'state'>) {
  const { words, formats } = useDeck()
  const { presenter } = words
  const { steps, place } = state
  const now = useNow(500)
  const [stored, store] = useStored('accord-timer')
  const all = sumMinutes(steps)
  const timer = parseTimer(stored, deck, all)
  const keep = (next: Timer) => store(writeTimer(next, deck, all))
  const [typed, setTyped] = useState<string | null>(null)
  const passed = elapsed(timer, now)
  const minutes = timer.minutes ?? Math.round(all ?? defaultMinutes)
  const planned = minutes * 60_000
  const step = steps[place.index]?.minutes ?? null
  useFirstPress(place.isRestored ? `${place.index} ${place.isShown}` : '', (pressed) => {
    if (isFresh(timer)) keep(toggleTimer(timer, pressed))
  })
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
          value={typed ?? minutes}
          onChange={({ target }) => {
            setTyped(target.value)
            if (target.validity.valid) keep({ ...timer, minutes: Number(target.value) || null })
          }}
          onBlur={() => setTyped(null)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') currentTarget.blur()
          }}
        />
      </label>
      <button type="button" onClick={() => keep(toggleTimer(timer, now))}>
        {timer.startedAt === null ? presenter.start : presenter.pause}
      </button>
      <button type="button" onClick={() => keep(freshTimer)}>
        {presenter.reset}
      </button>
      {step !== null && all !== null && (
        <p className={styles.planned}>
          {presenter.planned(
            { step, until: sumMinutes(steps.slice(0, place.index + 1)) ?? 0, all },
            formats,
          )}
        </p>
      )}
    </section>
  )
}
