import { yearLineAttributes } from './marks'
import type { YearPlace } from './marks'
import styles from './TimeCursor.module.css'

interface TimeCursorProps {
  /** Where years stand, in their order; the line appears between the first and the last of them only. */
  readonly places: readonly YearPlace[]
  readonly top: number
  readonly bottom: number
}

/** A line that a script moves to the year that is pointed at anywhere on the page. */
export function TimeCursor({ places, top, bottom }: TimeCursorProps) {
  return <path className={styles.line} d={`M0 ${top}V${bottom}`} {...yearLineAttributes(places)} />
}
