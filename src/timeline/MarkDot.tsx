import { roundPx } from './roundPx'
import styles from './Mark.module.css'

/** The dot of a mark, with room for a finger around it. `radius` in em, `em` in px. */
export function MarkDot({ radius, em }: { readonly radius: number; readonly em: number }) {
  return (
    <>
      <circle className={styles.target} r={roundPx(Math.max(12, (radius + 0.3) * em))} />
      <circle className={styles.dot} r={roundPx(radius * em)} />
    </>
  )
}
