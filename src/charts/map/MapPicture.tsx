import type { PlaceRow } from '../../model/chartFacts'
import type { MarkAttributes } from '../marks'
import styles from './MapPicture.module.css'
import type { MapPlan } from './placeMap'

interface MapPictureProps {
  readonly plan: MapPlan
  readonly width: number
  readonly nameOf: (row: PlaceRow) => string
  readonly placeOf: (row: PlaceRow) => string
  readonly format: (row: PlaceRow) => string
  readonly toMark: (row: PlaceRow, line: number) => MarkAttributes
}

/** The country with a named circle per people, and below it who, where and how many. */
export function MapPicture({ plan, width, nameOf, placeOf, format, toMark }: MapPictureProps) {
  return (
    <>
      <path className={styles.country} d={plan.outline} />
      {plan.places.map(({ row, x, y, radius, totalRadius, center, name }, index) => (
        <g key={row.group} {...toMark(row, index)}>
          <circle className={styles.circle} cx={x} cy={y} r={radius} />
          {totalRadius !== undefined && (
            <circle className={styles.whole} cx={x} cy={y} r={totalRadius} />
          )}
          {center.y !== y && (
            <path className={styles.leader} d={`M${center.x} ${center.y}L${x} ${y + radius}`} />
          )}
          <text className={styles.name} data-anchor={name.anchor} x={name.x} y={name.y} dy="0.34em">
            {nameOf(row)}
          </text>
          <text className={styles.group} x={0} y={plan.lines[index]}>
            {nameOf(row)}
          </text>
          <text className={styles.place} x={92} y={plan.lines[index]}>
            {placeOf(row)}
          </text>
          <text className={styles.number} x={width} y={plan.lines[index]}>
            {format(row)}
          </text>
        </g>
      ))}
    </>
  )
}
