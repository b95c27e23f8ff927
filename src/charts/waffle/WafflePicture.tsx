import type { MarkAttributes } from '../marks'
import type { WafflePlan } from './placeWaffle'
import styles from './WafflePicture.module.css'

interface WafflePictureProps {
  readonly plan: WafflePlan
  /** Of the viewBox. */
  readonly width: number
  readonly labels: {
    readonly part: { readonly number: string; readonly name: string }
    readonly rest: { readonly number: string; readonly name: string }
    readonly reference: string
  }
  readonly marks: Readonly<Record<'part' | 'rest' | 'bar' | 'reference', MarkAttributes>>
}

/** Cells for the part and for the rest, and below them the part against a reference, to scale. */
export function WafflePicture({ plan, width, labels, marks }: WafflePictureProps) {
  const { numberY, nameY } = plan.labels
  const { bar, mark, markLabel } = plan
  return (
    <>
      <text className={styles.number} x="0" y={numberY}>
        {labels.part.number}
      </text>
      <text x="0" y={nameY} className={styles.name}>
        {labels.part.name}
      </text>
      <g className={styles.restLabel}>
        <text className={styles.number} x={width} y={numberY}>
          {labels.rest.number}
        </text>
        <text className={styles.name} x={width} y={nameY}>
          {labels.rest.name}
        </text>
      </g>
      <g {...marks.rest}>
        <path className={styles.rest} d={plan.rest} />
      </g>
      <g {...marks.part}>
        <path className={styles.part} d={plan.part} />
      </g>
      <rect className={styles.track} x="0" y={bar.y} width={width} height={bar.height} />
      <g {...marks.bar}>
        <rect className={styles.part} x="0" y={bar.y} width={bar.filled} height={bar.height} />
      </g>
      <text className={styles.barText} x={bar.textX} y={bar.textY}>
        {labels.part.number}
      </text>
      <g {...marks.reference}>
        <path className={styles.mark} d={`M${mark.x} ${mark.y1}V${mark.y2}`} />
      </g>
      <text className={styles.name} x={markLabel.x} y={markLabel.y}>
        {labels.reference}
      </text>
    </>
  )
}
