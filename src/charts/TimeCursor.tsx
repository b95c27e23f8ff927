import { yearLineAttributes } from './marks'
import styles from './TimeCursor.module.css'

interface TimeCursorProps {
  /** Where two years stand, in viewBox units; the line appears between them only. */
  readonly from: { readonly year: number; readonly x: number }
  readonly to: { readonly year: number; readonly x: number }
  readonly top: number
  readonly bottom: number
}

/** A line that a script moves to the year that is pointed at anywhere on the page. */
export function TimeCursor({ from, to, top, bottom }: TimeCursorProps) {
  return (
    <path className={styles.line} d={`M0 ${top}V${bottom}`} {...yearLineAttributes(from, to)} />
  )
}
