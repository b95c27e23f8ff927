import { lineWidth, smallSpace } from './labelForms'
import type { DrawnLabel } from './placeMarks'
import type { TimelineMetrics } from './timelineMetrics'
import styles from './Mark.module.css'

/** The lines of a flag. */
export function MarkLabel({
  label,
  metrics,
  em,
}: {
  readonly label: DrawnLabel
  readonly metrics: TimelineMetrics
  readonly em: number
}) {
  const { anchor, dx } = label
  return label.lines.map((line) => {
    if (line.kind !== 'small') {
      return (
        <text key={line.kind} className={styles[line.kind]} x={dx} y={line.y} textAnchor={anchor}>
          {line.text}
        </text>
      )
    }
    const start = anchor === 'start' ? dx : dx - lineWidth(line, metrics, em)
    return (
      <text key={line.kind} className={styles.small} x={start} y={line.y}>
        <tspan className={styles.lead}>{line.lead}</tspan>
        {line.text && <tspan dx={smallSpace(metrics, em)}>{line.text}</tspan>}
      </text>
    )
  })
}
