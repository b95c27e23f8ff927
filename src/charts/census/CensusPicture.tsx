import type { CensusPlan } from './placeCensus'
import styles from './CensusPicture.module.css'

interface CensusPictureProps {
  readonly plan: CensusPlan
  /** Groups from the baseline up: the place decides the color. */
  readonly groups: readonly string[]
  readonly nameOf: (group: string) => string
  /** A share in percent without the sign, which the subtitle names. */
  readonly formatShare: (share: number) => string
}

/** Columns on a time axis, each segment with its share, each group named at the last column. */
export function CensusPicture({ plan, groups, nameOf, formatShare }: CensusPictureProps) {
  const { columns, columnWidth, labels, axis } = plan
  const toneOf = (group: string) =>
    group === groups.at(-1) ? 'rest' : String(groups.indexOf(group))
  return (
    <>
      {columns.map(({ year, x, center, segments }) => (
        <g key={year}>
          {segments.map(({ group, y, height, middle, share, roomy }) => (
            <g key={group} data-tone={toneOf(group)}>
              <rect className={styles.segment} x={x} y={y} width={columnWidth} height={height} />
              {roomy && (
                <text className={styles.share} x={center} y={middle} dy="0.34em">
                  {formatShare(share)}
                </text>
              )}
            </g>
          ))}
          <rect
            className={styles.outline}
            x={x}
            y={plan.top}
            width={columnWidth}
            height={axis.y - plan.top}
          />
          <text className={styles.year} x={center} y={plan.yearY}>
            {year}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M0 ${axis.y}H${axis.x2}${axis.ticks}`} />
      {labels.map(({ group, share, x, y, leader, roomy }) => (
        <g key={group} data-tone={toneOf(group)}>
          <path className={styles.leader} d={leader} />
          <text className={styles.name} x={x} y={y} dy="0.34em">
            {nameOf(group)}
            {!roomy && ` ${formatShare(share)}`}
          </text>
        </g>
      ))}
    </>
  )
}
