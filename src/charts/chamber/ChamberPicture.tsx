import styles from './ChamberPicture.module.css'
import { drawDots, drawSquares } from './drawSeats'
import type { Seat } from './placeSeats'

interface ChamberPictureProps {
  readonly width: number
  /** Of the half circle of seats. */
  readonly height: number
  readonly diameter: number
  readonly listSeats: readonly Seat[]
  readonly quotaSeats: readonly Seat[]
  readonly labels: {
    readonly total: string
    readonly list: string
    readonly quota: string
    /** Where both do not fit on one line, the list's goes below. */
    readonly twoLines: boolean
  }
}

/** The chamber as a half circle: dots for list seats, squares for the Assembly's. */
export function ChamberPicture(props: ChamberPictureProps) {
  const { width, height, diameter, labels } = props
  const labelY = height + 24
  return (
    <>
      <path className={styles.list} d={drawDots(props.listSeats, diameter)} />
      <path className={styles.quota} d={drawSquares(props.quotaSeats, diameter)} />
      <text className={styles.total} x={width / 2} y={height - diameter / 2}>
        {labels.total}
      </text>
      <text className={styles.listLabel} x="0" y={labels.twoLines ? labelY + 20 : labelY}>
        {labels.list}
      </text>
      <text className={styles.quotaLabel} x={width} y={labelY}>
        {labels.quota}
      </text>
    </>
  )
}
