import type { MarkAttributes } from '../marks'
import styles from './ChamberPicture.module.css'
import { drawDots, drawSquares } from './drawSeats'
import type { ChamberPlan } from './placeSeats'

interface ChamberPictureProps {
  readonly plan: ChamberPlan
  /** Free room to the left, in viewBox units. */
  readonly inset: number
  readonly width: number
  /** In the order of the plan's wedges. */
  readonly parties: readonly {
    readonly isQuota: boolean
    readonly mark: MarkAttributes | undefined
  }[]
  readonly labels: {
    readonly total: string
    readonly list: string
    readonly quota: string
    /** Where both do not fit on one line, the list's goes below. */
    readonly twoLines: boolean
  }
}

/** The chamber as a half circle: dots for elected seats, squares for the Assembly's. */
export function ChamberPicture({ plan, inset, width, parties, labels }: ChamberPictureProps) {
  const { height, diameter, wedges } = plan
  const labelY = height + 24
  return (
    <g transform={inset > 0 ? `translate(${inset} 0)` : undefined}>
      {wedges.map(({ seats }, index) => {
        const isQuota = parties[index]?.isQuota === true
        return (
          // Two rows of one election may be of the same party.
          <g key={index} {...parties[index]?.mark} data-nth-party={index}>
            <path
              className={isQuota ? styles.quota : styles.list}
              d={isQuota ? drawSquares(seats, diameter) : drawDots(seats, diameter)}
            />
          </g>
        )
      })}
      <text className={styles.total} x={width / 2} y={height - diameter / 2}>
        {labels.total}
      </text>
      <text className={styles.listLabel} x="0" y={labels.twoLines ? labelY + 20 : labelY}>
        {labels.list}
      </text>
      <text className={styles.quotaLabel} x={width} y={labelY}>
        {labels.quota}
      </text>
    </g>
  )
}
