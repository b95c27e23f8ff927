import type { MarkAttributes } from '../marks'
import styles from './ChamberPicture.module.css'
import { drawDots, drawSquares } from './drawSeats'
import type { LabelPlace } from './placeChamber'
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
    readonly place: LabelPlace
  }
}

/** Of the seat that stands beside each label, and the room it takes, in viewBox units. */
const sample = { diameter: 11, room: 17 }

/** The chamber as a half circle: dots for elected seats, squares for the Assembly's. */
export function ChamberPicture({ plan, inset, width, parties, labels }: ChamberPictureProps) {
  const { height, diameter, wedges } = plan
  const isBeside = labels.place === 'beside'
  const [labelX, labelY] = isBeside ? [-inset, height - 28] : [0, height + 24]
  // The list's below the other; to which side of its sample that one's label stands.
  const twoLines = labels.place !== 'ends'
  const side = twoLines ? 1 : -1
  const hasQuota = parties.some(({ isQuota }) => isQuota)
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
      <g transform={`translate(${labelX} ${twoLines ? labelY + 22 : labelY})`}>
        <path className={styles.list} d={drawDots([{ x: 6, y: -5 }], sample.diameter)} />
        <text className={styles.listLabel} x={sample.room}>
          {labels.list}
        </text>
      </g>
      <g transform={`translate(${twoLines ? labelX : width} ${labelY})`}>
        {hasQuota && (
          <path
            className={styles.quota}
            d={drawSquares([{ x: 6 * side, y: -5 }], sample.diameter)}
          />
        )}
        <text
          className={styles.quotaLabel}
          data-side={twoLines ? 'start' : 'end'}
          x={hasQuota || twoLines ? sample.room * side : 0}
        >
          {labels.quota}
        </text>
      </g>
    </g>
  )
}
