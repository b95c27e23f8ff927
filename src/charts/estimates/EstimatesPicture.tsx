import type { MarkAttributes } from '../marks'
import { TimeCursor } from '../TimeCursor'
import styles from './EstimatesPicture.module.css'
import type { Estimate, EstimatesPlan } from './placeEstimates'

interface EstimatesPictureProps {
  readonly plan: EstimatesPlan
  readonly width: number
  readonly format: (share: number) => string
  /** Of a shape in the key. */
  readonly names: Readonly<Record<Estimate['kind'], string>>
  readonly nameBreak: (base: number) => string
  readonly toMark: (estimate: Estimate, column: number) => MarkAttributes
}

/** Dots for censuses, diamonds for estimates, and a line where the estimates change their base. */
export function EstimatesPicture(props: EstimatesPictureProps) {
  const { plan, width, format, names, nameBreak, toMark } = props
  const { points, shares, years, axisY, left, breaks } = plan
  // Between the first census and the estimates nothing stands above the axis.
  const keyX = Math.round(left + (width - left) * 0.3)
  return (
    <>
      {shares.map(({ value, y }) => (
        <g key={value}>
          <path className={styles.grid} d={`M${left} ${y}H${width}`} />
          <text className={styles.share} x={left - 8} y={y} dy="0.34em">
            {value}
          </text>
        </g>
      ))}
      {years.map(({ value, x }) => (
        <text key={value} className={styles.year} x={x} y={axisY + 20}>
          {value}
        </text>
      ))}
      <path className={styles.axis} d={`M${left} ${axisY}H${width}`} />
      <TimeCursor places={points} top={24} bottom={axisY} />
      {breaks.map(({ base, x }) => (
        <g key={base}>
          <path className={styles.break} d={`M${x} 20V${axisY}`} />
          <text className={styles.breakName} x={x + 6} y={12}>
            {nameBreak(base)}
          </text>
        </g>
      ))}
      <path className={styles.census} d={dot(keyX, axisY - 36)} />
      <text className={styles.name} x={keyX + 12} y={axisY - 36} dy="0.34em">
        {names.census}
      </text>
      <path className={styles.estimate} d={diamond(keyX, axisY - 16)} />
      <text className={styles.name} x={keyX + 12} y={axisY - 16} dy="0.34em">
        {names.estimate}
      </text>
      {points.map((point, column) => (
        <g key={`${point.date} ${point.share}`} {...toMark(point, column)}>
          <path
            className={styles[point.kind]}
            d={point.kind === 'census' ? dot(point.x, point.y) : diamond(point.x, point.y)}
          />
          {point.label && (
            <text
              className={styles.value}
              data-kind={point.kind}
              x={point.label.x}
              y={point.label.y}
              dy="0.34em"
            >
              {format(point.share)}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

function dot(x: number, y: number): string {
  return `M${x - 6} ${y}a6 6 0 1 1 0 .01z`
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 6}l6 6l-6 6l-6 -6z`
}
