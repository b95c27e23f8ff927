import { dragHeight } from './dragHeight.dom'
import { useDeck } from '../deck/DeckContext'
import styles from './DrawGuess.module.css'
import type { DrawnShares } from './drawnShares'
import { moveGuess, placeGuess, readShare } from './placeGuess'

interface DrawGuessProps {
  readonly shares: DrawnShares
  /** In percent; null before the class has drawn. */
  readonly guess: number | null
  readonly onGuess: (guess: number) => void
}

/** Below this share in percent the words of a guess stand beside the year. */
const lowest = 15

/** A plane of years and percent: the first share is known, the class sets the last one. */
export function DrawGuess({ shares, guess, onGuess }: DrawGuessProps) {
  const { words, formats } = useDeck()
  const plan = placeGuess(shares, guess)
  const [first, ...others] = plan.points
  const last = others.at(-1)
  if (!first || !last) return null
  const share = words.draw.amount({ amount: plan.guess.share, unit: 'percent' }, formats)
  const drag = dragHeight((height) => {
    onGuess(readShare(height))
  })
  return (
    <svg
      className={styles.plane}
      width="0"
      height="0"
      data-hold=""
      data-moved={guess === null ? undefined : ''}
      {...drag}
    >
      {plan.grid.map(({ share: value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1="12%" x2="84%" y1={`${y}%`} y2={`${y}%`} />
          <text className={styles.percent} x="11%" y={`${y}%`}>
            {formats.percent(value, 0)}
          </text>
        </g>
      ))}
      {[first, last].map(({ year, x }) => (
        <text key={year} className={styles.year} x={`${x}%`} y="99%">
          {year}
        </text>
      ))}
      <g data-answer="">
        {others.map((point, index) => {
          const before = plan.points[index] ?? first
          return (
            <line
              key={point.year}
              className={styles.record}
              x1={`${before.x}%`}
              y1={`${before.y}%`}
              x2={`${point.x}%`}
              y2={`${point.y}%`}
            />
          )
        })}
        {others.map(({ year, x, y }) => (
          <circle key={year} className={styles.counted} cx={`${x}%`} cy={`${y}%`} />
        ))}
        <text className={styles.value} x={`${last.x}%`} dx="0.9em" y={`${last.y}%`}>
          {formats.percent(last.share)}
        </text>
      </g>
      <line
        className={styles.guessed}
        x1={`${first.x}%`}
        y1={`${first.y}%`}
        x2={`${plan.guess.x}%`}
        y2={`${plan.guess.y}%`}
      />
      <circle className={styles.counted} cx={`${first.x}%`} cy={`${first.y}%`} />
      <text className={styles.known} x={`${first.x}%`} dx="-0.5em" y={`${first.y}%`} dy="1.7em">
        {formats.percent(first.share)}
      </text>
      <text
        className={styles.guess}
        x={`${plan.guess.x}%`}
        dx={plan.guess.share < lowest ? '-1.8em' : '-0.9em'}
        y={`${plan.guess.y}%`}
        // On the side where the line does not come from.
        dy={plan.guess.share < first.share ? '1.2em' : '-0.8em'}
      >
        {guess === null ? words.draw.hint : words.draw.guess(share)}
      </text>
      <circle
        className={styles.handle}
        cx={`${plan.guess.x}%`}
        cy={`${plan.guess.y}%`}
        role="slider"
        tabIndex={0}
        aria-label={words.draw.label(last.year)}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={plan.guess.share}
        aria-valuetext={share}
        onKeyDown={(event) => {
          const moved = moveGuess(event.key, plan.guess.share)
          if (moved === undefined || event.ctrlKey || event.altKey || event.metaKey) return
          event.preventDefault()
          onGuess(moved)
        }}
      />
    </svg>
  )
}
