import { useId } from 'react'
import type { QuestionOption } from '../../../model/joinQuestions'
import { useDeck } from '../deck/DeckContext'
import styles from './HandsStrip.module.css'

interface HandsStripProps {
  readonly options: readonly QuestionOption[]
  /** By the id of an option. */
  readonly hands: Readonly<Record<string, number>>
  /** Whether the answer is shown: then the right option is marked. */
  readonly isShown: boolean
  readonly onHands: (option: string, count: number) => void
}

/** What the class may raise its hands for: the teacher types how many did. */
export function HandsStrip({ options, hands, isShown, onHands }: HandsStripProps) {
  const { words } = useDeck()
  const id = useId()
  const most = Math.max(1, ...options.map((option) => hands[option.id] ?? 0))
  return (
    <div className={styles.hands} role="group" aria-label={words.hands.title} data-hold="">
      {options.map(({ id: option, text, isRight }) => {
        const count = hands[option] ?? 0
        const isMarked = isShown && isRight
        return (
          <div key={option} className={styles.option} data-right={isMarked || undefined}>
            <label htmlFor={`${id}-${option}`}>
              {text}
              {isMarked && (
                <b>
                  {' '}
                  ✓<span className={styles.spoken}> {words.hands.right}</span>
                </b>
              )}
            </label>
            <input
              id={`${id}-${option}`}
              type="number"
              min={0}
              max={999}
              inputMode="numeric"
              placeholder="0"
              aria-label={words.hands.count(text)}
              value={count === 0 ? '' : count}
              onChange={({ target }) => onHands(option, Number(target.value))}
              onKeyDown={({ key, currentTarget }) => {
                // Then the keys belong to the deck again.
                if (key === 'Enter') currentTarget.blur()
              }}
            />
            <svg className={styles.bar} width="0" aria-hidden="true">
              <rect width={`${(count / most) * 100}%`} height="100%" />
            </svg>
          </div>
        )
      })}
    </div>
  )
}
