import { estimateTextWidth } from '../chartSizes'
import { groupAttributes } from '../marks'
import type { MarkAttributes } from '../marks'
import { TimeCursor } from '../TimeCursor'
import type { Path, PathPoint } from './findPaths'
import styles from './PathsPicture.module.css'
import type { PathsPlan } from './placePaths'

interface PathsPictureProps {
  readonly plan: PathsPlan
  readonly nameOf: (group: string) => string
  readonly formatChange: (change: number) => string
  /** The first and the last number of a people. */
  readonly formatCounts: (path: Path) => string
  readonly toMark: (path: Path, point: PathPoint, column: number, row: number) => MarkAttributes
}

/** Small charts with a dot per census and the first and last number below. */
export function PathsPicture(props: PathsPictureProps) {
  const { plan, nameOf, formatChange, formatCounts, toMark } = props
  return plan.panels.map(({ path, x, right, points, ...panel }, row) => (
    <g key={path.group} {...groupAttributes(path.group)}>
      <text
        className={styles.name}
        x={x}
        y={panel.nameY}
        {...fit(nameOf(path.group), panel.nameRoom, plan.nameSize)}
      >
        {nameOf(path.group)}
      </text>
      <text className={styles.change} x={x} y={panel.changeY}>
        {formatChange(path.change)}
      </text>
      <path className={styles.floor} d={`M${x} ${panel.floorY}H${right}`} />
      <path className={styles.base} d={`M${x} ${panel.baseY}H${right}`} />
      <path className={styles.line} d={panel.line} />
      <TimeCursor places={points} top={panel.changeY + 4} bottom={panel.floorY} />
      {points.map((point, column) => (
        <g key={point.year} {...toMark(path, point, column, row)}>
          <circle
            className={styles.point}
            cx={point.x}
            cy={point.y}
            r={plan.radius}
            data-end={column === points.length - 1 || undefined}
          />
        </g>
      ))}
      <text className={styles.counts} x={x} y={panel.countsY}>
        {formatCounts(path)}
      </text>
    </g>
  ))
}

/** A name that would leave its room, in viewBox units, is set as long as that, a little narrower. */
function fit(name: string, room: number, size: number) {
  return estimateTextWidth(name, size) <= room
    ? {}
    : { textLength: room, lengthAdjust: 'spacingAndGlyphs' }
}
