import { groupAttributes } from '../marks'
import type { MarkAttributes } from '../marks'
import { TimeCursor } from '../TimeCursor'
import styles from './CensusPicture.module.css'
import type { CensusPlan } from './placeCensus'
import type { CensusSegment } from './stackCensus'

interface CensusPictureProps {
  readonly plan: CensusPlan
  /** Groups from the baseline up: the place decides the color. */
  readonly groups: readonly string[]
  readonly nameOf: (group: string) => string
  /** A value without its unit, which the control names. */
  readonly format: (value: number) => string
  readonly formatTotal: (total: number, isTight: boolean) => string
  readonly toMark: (
    year: number,
    segment: CensusSegment,
    column: number,
    row: number,
  ) => MarkAttributes
}

/** Columns on a time axis, each segment with its value, each group named at the last column. */
export function CensusPicture(props: CensusPictureProps) {
  const { plan, groups, nameOf, format, formatTotal, toMark } = props
  const { columns, columnWidth, labels, axis } = plan
  const toneOf = (group: string) =>
    group === groups.at(-1) ? 'rest' : String(groups.indexOf(group))
  return (
    <>
      <TimeCursor
        places={columns.map(({ year, center }) => ({ year, x: center }))}
        top={0}
        bottom={axis.y}
      />
      {columns.map(({ year, x, center, top, total, segments }, column) => (
        <g key={year}>
          {segments.map((segment, index) => (
            <g
              key={segment.group}
              data-tone={toneOf(segment.group)}
              {...toMark(year, segment, column, groups.length - 1 - index)}
            >
              <rect
                className={styles.segment}
                x={x}
                y={segment.y}
                width={columnWidth}
                height={segment.height}
              />
              {segment.roomy && (
                <text className={styles.share} x={center} y={segment.middle} dy="0.34em">
                  {format(segment.value)}
                </text>
              )}
            </g>
          ))}
          <rect
            className={styles.outline}
            x={x}
            y={top}
            width={columnWidth}
            height={axis.y - top}
          />
          {total !== null && (
            <text className={styles.total} x={center} y={top - 6}>
              {formatTotal(total, plan.isTight)}
            </text>
          )}
          <text className={styles.year} x={center} y={plan.yearY}>
            {plan.isTight ? `’${String(year).slice(2)}` : year}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M0 ${axis.y}H${axis.x2}${axis.ticks}`} />
      {labels.map(({ group, value, x, y, leader, roomy }) => (
        <g key={group} data-tone={toneOf(group)} {...groupAttributes(group)}>
          <path className={styles.leader} d={leader} />
          <text className={styles.name} x={x} y={y} dy="0.34em">
            {nameOf(group)}
            {!roomy && ` ${format(value)}`}
          </text>
        </g>
      ))}
    </>
  )
}
