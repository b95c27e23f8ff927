import type { Question } from '../../model/joinQuestions'
import type { Story } from '../../model/story'
import { drawnShares } from '../present/stage/drawnShares'
import styles from './ContinueChart.module.css'
import { placeContinued } from './placeContinued'

/** Shares by census on squared paper, the last one left to draw; drawn on the key. */
export function ContinueChart({
  story,
  question,
  isFilled = false,
}: {
  readonly story: Story
  readonly question: Question
  readonly isFilled?: boolean
}) {
  const { words, formats } = story
  const shares = drawnShares(question)
  const plan = placeContinued(shares)
  const { width, height, left, right, top, bottom, known, missing } = plan
  const group = words.groups[shares.group] ?? shares.group
  const before = known.at(-1)
  const line = known.map(({ x, y }) => `${x} ${y}`).join('L')
  return (
    <svg
      className={styles.chart}
      width="0"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.handout.chart.description({ group, year: missing.year })}
    >
      {plan.grid.map(({ share, y }) => (
        <g key={share}>
          <path className={styles.grid} d={`M${left} ${y}H${right}`} />
          {share % 20 === 0 && (
            <text className={styles.percent} x={left - 6} y={y} dy="0.34em">
              {formats.percent(share, 0)}
            </text>
          )}
        </g>
      ))}
      {[...known, missing].map(({ year, x }) => (
        <g key={year}>
          <path className={styles.grid} d={`M${x} ${top}V${bottom}`} />
          <text className={styles.year} x={x} y={bottom + 22}>
            {year}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${left} ${bottom}H${right}`} />
      <path className={styles.empty} d={`M${missing.x} ${top}V${bottom}`} />
      <path className={styles.known} d={`M${line}`} />
      {known.map(({ year, share, x, y }) => (
        <g key={year}>
          <circle className={styles.point} cx={x} cy={y} r={5} />
          <text className={styles.value} x={x} y={y - 12}>
            {formats.percent(share)}
          </text>
        </g>
      ))}
      {isFilled && before ? (
        <>
          <path
            className={styles.answer}
            d={`M${before.x} ${before.y}L${missing.x} ${missing.y}`}
          />
          <circle className={styles.point} cx={missing.x} cy={missing.y} r={5} />
          <text className={styles.last} x={missing.x + 12} y={missing.y} dy="0.34em">
            {formats.percent(missing.share)}
          </text>
        </>
      ) : (
        <path className={styles.line} d={`M${missing.x + 14} ${bottom - 10}H${right}`} />
      )}
    </svg>
  )
}
