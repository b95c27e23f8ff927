import type { DeckAction } from './deckState'
import { useDeck } from './DeckContext'
import { sumMinutes } from './lesson'
import type { Lesson } from './lesson'
import styles from './LessonChoice.module.css'
import type { PresentData, StepData } from './presentData'

interface LessonChoiceProps {
  readonly data: Pick<PresentData, 'steps' | 'routes'>
  readonly lesson: Lesson
  readonly steps: readonly StepData[]
  readonly dispatch: (action: DeckAction) => void
  /** Opens the list of steps. */
  readonly onChoose: () => void
}

/** Before it begins: how long the lesson is, or which steps it has. */
export function LessonChoice({ data, lesson, steps, dispatch, onChoose }: LessonChoiceProps) {
  const { words, formats } = useDeck()
  const { lesson: say } = words
  const all = data.steps.map(({ id }) => id)
  const choices = [
    ...data.routes.map(({ id, minutes, steps: ids }) => ({
      id,
      ids,
      text: say.minutes(minutes, formats),
    })),
    { id: null, ids: all, text: say.all(sumMinutes(data.steps), formats) },
  ]
  const isOwn = lesson.steps !== null && steps.length < data.steps.length
  return (
    <div className={styles.lesson} role="group" aria-label={say.title}>
      <span className={styles.title}>{say.title}</span>
      {choices.map(({ id, ids, text }) => (
        <button
          key={id}
          type="button"
          aria-pressed={lesson.steps === null && lesson.route === id}
          onClick={({ currentTarget, detail }) => {
            dispatch({ type: 'choose', ids })
            if (detail > 0) currentTarget.blur()
          }}
        >
          {text}
        </button>
      ))}
      <button type="button" aria-pressed={isOwn || undefined} onClick={onChoose}>
        {isOwn ? say.own(sumMinutes(steps), formats) : say.choose}
      </button>
    </div>
  )
}
