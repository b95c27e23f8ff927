import type { CountRow } from '../../model/chartFacts'
import type { MarkAttributes } from '../marks'
import styles from './CountsPicture.module.css'
import { numberPlace } from './placeCounts'
import type { CountsPlan } from './placeCounts'

interface CountsPictureProps {
  readonly plan: CountsPlan
  readonly width: number
  readonly titleOf: (count: CountRow) => string
  readonly format: (count: CountRow) => string
  readonly formatTick: (value: number) => string
  readonly toMark: (count: CountRow, row: number) => MarkAttributes
  /** Ids of the statement that the story starts from, and of the one that is a real count. */
  readonly stated: string
  readonly counted: string
}

/** Statements one below the other: a dot for a number, an arrow for "more than", a ring for "about". */
export function CountsPicture(props: CountsPictureProps) {
  const { plan, width, titleOf, format, formatTick, toMark } = props
  const roleOf = ({ id }: CountRow) =>
    id === props.stated ? 'article' : id === props.counted ? 'census' : undefined
  return (
    <>
      {plan.ticks.map(({ value, x }) => (
        <g key={value}>
          <path className={styles.grid} d={`M${x} 0V${plan.axisY}`} />
          <text className={styles.tick} x={x} y={plan.axisY + 18}>
            {formatTick(value)}
          </text>
        </g>
      ))}
      {plan.rows.map(({ count, x, y, titleY }, row) => (
        <g key={count.id} data-role={roleOf(count)} {...toMark(count, row)}>
          <path
            className={styles.mark}
            data-qualifier={count.qualifier}
            d={drawMark(count.qualifier, count.id === props.stated, x, y)}
          />
          <text className={styles.title} x={0} y={titleY}>
            {titleOf(count)}
          </text>
          <path className={styles.line} d={`M${plan.left} ${y}H${x - 9}`} />
          <text className={styles.number} x={x + numberPlace(count)} y={y} dy="0.34em">
            {format(count)}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${plan.left} ${plan.axisY}H${width}`} />
    </>
  )
}

/** A square for what the story starts from, else round; "more than" gets an arrow to the right. */
function drawMark(
  qualifier: CountRow['qualifier'],
  isStated: boolean,
  x: number,
  y: number,
): string {
  if (isStated) return `M${x - 7} ${y - 7}h14v14h-14z`
  const dot = `M${x - 6} ${y}a6 6 0 1 1 0 .01z`
  return qualifier === 'more' ? `${dot}M${x + 6} ${y}h20m-5 -4l5 4l-5 4` : dot
}
