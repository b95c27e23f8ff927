import { useLayoutEffect, useRef, useState } from 'react'
import { writeToClipboard } from '../../../platform/writeToClipboard'
import { useDeck } from './DeckContext'
import { DeckDialog } from './DeckDialog'
import type { DeckAction } from './deckState'
import styles from './OverviewDialog.module.css'
import { leaveOut, moveBy, sumMinutes, takeIn } from './lesson'
import type { Lesson } from './lesson'
import type { PresentData, StepData } from './presentData'
import { StepThumb } from './StepThumb'

interface OverviewDialogProps {
  readonly data: Pick<PresentData, 'steps' | 'routes'>
  readonly lesson: Lesson
  /** The lesson's, in its order. */
  readonly steps: readonly StepData[]
  readonly current: number
  readonly dispatch: (action: DeckAction) => void
  readonly onClose: () => void
}

/** All steps in the small: choosing one goes there; the lesson's are picked and put in order here. */
export function OverviewDialog({
  data,
  lesson: chosen,
  steps,
  current,
  dispatch,
  onClose,
}: OverviewDialogProps) {
  const { words, formats } = useDeck()
  const { lesson } = words
  const here = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    here.current?.focus({ preventScroll: true })
    here.current?.scrollIntoView({ block: 'center' })
  }, [])
  const [isCopied, setIsCopied] = useState(false)
  const ids = steps.map(({ id }) => id)
  const choose = (wanted: readonly string[]) => {
    setIsCopied(false)
    dispatch({ type: 'choose', ids: wanted })
  }
  const minutes = sumMinutes(steps)
  const route = data.routes.find(({ id }) => chosen.steps === null && chosen.route === id)
  // Those that are left out stay where they would be taken in.
  const order = data.steps.reduce<readonly string[]>(
    (before, { id }) => takeIn(before, id, data.steps),
    ids,
  )
  const shown = order.flatMap((id) => data.steps.find((step) => step.id === id) ?? [])
  const isWhole = steps.length === data.steps.length
  return (
    <DeckDialog title={words.controls.overview} onClose={onClose}>
      <p className={styles.line}>
        <span role="status">
          {route
            ? lesson.minutes(route.minutes, formats)
            : lesson[isWhole ? 'all' : 'own'](minutes, formats)}
        </span>
        {minutes !== null && <span>{lesson.estimate}</span>}
        {!isWhole && (
          <button type="button" onClick={() => choose(data.steps.map(({ id }) => id))}>
            {lesson.all(sumMinutes(data.steps), formats)}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            void writeToClipboard(linkOf(location)).then(setIsCopied)
          }}
        >
          {isCopied ? lesson.copied : lesson.copy}
        </button>
      </p>
      <ol className={styles.steps}>
        {shown.map((step) => {
          const index = steps.indexOf(step)
          const { id, heading } = step
          return (
            <li key={id} data-left-out={index === -1 || undefined}>
              <button
                ref={index === current ? here : undefined}
                type="button"
                className={styles.step}
                disabled={index === -1}
                aria-current={index === current ? 'step' : undefined}
                onClick={() => {
                  dispatch({ type: 'goTo', index })
                  onClose()
                }}
              >
                <StepThumb id={id} />
                <span>
                  {index !== -1 && formats.count(index + 1)} {heading}
                </span>
              </button>
              <span className={styles.tools}>
                <input
                  type="checkbox"
                  aria-label={lesson.include(heading)}
                  checked={index !== -1}
                  onChange={({ target }) =>
                    choose(target.checked ? takeIn(ids, id, data.steps) : leaveOut(ids, id))
                  }
                />
                <button
                  type="button"
                  aria-label={lesson.earlier(heading)}
                  disabled={index <= 0}
                  onClick={() => choose(moveBy(ids, id, -1))}
                >
                  ←
                </button>
                <button
                  type="button"
                  aria-label={lesson.later(heading)}
                  disabled={index === -1 || index === steps.length - 1}
                  onClick={() => choose(moveBy(ids, id, 1))}
                >
                  →
                </button>
                {step.minutes !== null && <span>{lesson.minutes(step.minutes, formats)}</span>}
              </span>
            </li>
          )
        })}
      </ol>
    </DeckDialog>
  )
}

/** The address of this lesson from its beginning: without the step, the window and its name. */
function linkOf({ origin, pathname, search, protocol, href }: Location): string {
  const query = new URLSearchParams(search)
  for (const key of ['step', 'shown', 'black', 'view', 'deck']) query.delete(key)
  const text = query.toString().replaceAll('%2C', ',')
  const page = protocol === 'file:' ? href.replace(/[?#].*$/, '') : origin + pathname
  return text === '' ? page : `${page}?${text}`
}
