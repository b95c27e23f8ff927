import type { Story } from '../../model/story'
import styles from './BlankTimeline.module.css'
import { blankSizes, placeBlanks } from './placeBlanks'

const { em, line } = blankSizes
/** Baseline of the first line of a flag, below the top of its row. */
const firstLine = 22

/** The timeline with its years and its marks, and lines to write what happened; filled in on the key. */
export function BlankTimeline({
  story,
  isFilled = false,
}: {
  readonly story: Story
  readonly isFilled?: boolean
}) {
  const { words, formats } = story
  const plan = placeBlanks(story)
  const { width, height, axisY } = plan
  return (
    <svg
      className={styles.timeline}
      width="0"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.handout.blanks(plan.marks.length, formats)}
    >
      {plan.eras.map((era) => (
        <g key={era.id}>
          <path className={styles.era} d={`M${era.x} 0V${axisY}`} />
          {era.lines.map((text, index) => (
            <text key={text} className={styles.title} x={era.x + 6} y={em * (1 + index)}>
              {text}
            </text>
          ))}
        </g>
      ))}
      {plan.ticks.map(({ time, x, label }) => (
        <g key={time}>
          <path className={styles.tick} d={`M${x} ${axisY}v${label ? 9 : 5}`} />
          {label && (
            <text className={styles.year} x={x} y={axisY + 25}>
              {formats.year(time)}
            </text>
          )}
        </g>
      ))}
      <path className={styles.axis} d={`M0 ${axisY}H${width}`} />
      {plan.marks.map(({ id, x, until, left, top, width: room, milestones }) => (
        <g key={id}>
          {until !== undefined && <path className={styles.extent} d={`M${x} ${axisY}H${until}`} />}
          <path className={styles.staff} d={`M${x} ${axisY}V${top + 6}`} />
          <circle className={styles.mark} cx={x} cy={axisY} r={7} />
          {[0, 1, 2].map((index) => {
            const y = top + firstLine + index * line
            return <path key={index} className={styles.line} d={`M${left} ${y}h${room}`} />
          })}
          {isFilled &&
            milestones.map(({ id: own, when, short }, index) => (
              <g key={own}>
                <text className={styles.when} x={left} y={top + firstLine - 5 + 2 * index * line}>
                  {when}
                </text>
                <text x={left} y={top + firstLine - 5 + (2 * index + 1) * line}>
                  {short}
                </text>
              </g>
            ))}
        </g>
      ))}
    </svg>
  )
}
