import { Fragment } from 'react'
import { smallSpace } from './labelForms'
import type { DrawnLabel } from './placeMarks'
import { roundPx } from './roundPx'
import type { TimelineMetrics } from './timelineMetrics'
import styles from './Mark.module.css'

/** Width of a space, in em of its text. */
const wordSpace = 0.2

/** The lines of a flag, with spaces between them: words that are seen apart are heard apart. */
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
        <Fragment key={line.y}>
          <text className={styles[line.kind]} x={dx} y={line.y} textAnchor={anchor}>
            {line.text}
          </text>{' '}
        </Fragment>
      )
    }
    return (
      <Fragment key={line.kind}>
        <text className={styles.small} x={dx} y={line.y} textAnchor={anchor}>
          <tspan className={styles.lead}>{line.lead}</tspan>
          {line.text && (
            <tspan dx={roundPx(smallSpace(metrics, em) - wordSpace * metrics.small * em)}>
              {' '}
              {line.text}
            </tspan>
          )}
        </text>{' '}
      </Fragment>
    )
  })
}
