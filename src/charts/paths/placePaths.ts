import { scaleLinear } from 'd3'
import type { DrawingPart } from '../chartKind'
import { chartTextSize, isNarrow, isProjected, projectedTextSize } from '../chartSizes'
import { findMiddle } from '../findMiddle'
import type { Path, PathPoint } from './findPaths'

export interface PlacedPoint extends PathPoint {
  readonly x: number
  readonly y: number
}

/** One small chart; x and y of its texts and lines, all in viewBox units of the whole drawing. */
export interface PlacedPath {
  readonly path: Path
  readonly x: number
  readonly right: number
  /** How long the name may be: to the next one, or to the edge of the drawing. */
  readonly nameRoom: number
  readonly nameY: number
  readonly changeY: number
  readonly countsY: number
  /** Where the first census stands on every scale: 100 percent. */
  readonly baseY: number
  readonly floorY: number
  readonly points: readonly PlacedPoint[]
  readonly line: string
}

/** How many peoples a narrow drawing shows before it folds: three rows of two. */
export const beforeFold = 6

export interface PathsPlan {
  readonly height: number
  readonly radius: number
  /** Size of the names' text. */
  readonly nameSize: number
  readonly panels: readonly PlacedPath[]
}

interface PathsRoom {
  readonly part?: DrawingPart | undefined
  /** To be filled, in viewBox units. */
  readonly height?: number | undefined
}

const gap = 18
const rowGap = 12
const nameGap = 6
const plotTop = 46
const radius = 4.5

/**
 * Small charts of one size in rows, in the order of the paths. Time and index have the same scale
 * in all of them, from zero to the highest index of any, also of those on the other side of a fold.
 */
export function placePaths(
  paths: readonly Path[],
  width: number,
  { part, height: wholeHeight }: PathsRoom = {},
): PathsPlan {
  const columns = isNarrow(width) ? 2 : width < 550 ? 4 : 5
  const shown =
    part === undefined
      ? paths
      : part === 'first'
        ? paths.slice(0, beforeFold)
        : paths.slice(beforeFold)
  const rows = Math.ceil(shown.length / columns)
  // Projected, the line of counts below is left out.
  const [usualPlot, usualPanel] = isProjected(width)
    ? [50, 114]
    : isNarrow(width)
      ? [66, 158]
      : [48, 132]
  const panelHeight =
    wholeHeight === undefined
      ? usualPanel
      : Math.max(usualPanel - 14, Math.floor((wholeHeight + rowGap) / rows))
  const plotHeight = usualPlot + panelHeight - usualPanel
  const panelWidth = (width - gap * (columns - 1)) / columns
  const all = paths.flatMap(({ points }) => points)
  const times = all.map(({ date }) => findMiddle(date))
  const x = scaleLinear(
    [Math.min(...times), Math.max(...times)],
    [radius + 1, panelWidth - radius - 1],
  )
  const y = scaleLinear([0, Math.max(100, ...all.map(({ index }) => index))], [plotHeight, 0])
  const panels = shown.map((path, index): PlacedPath => {
    const column = index % columns
    const left = round(column * (panelWidth + gap))
    const top = Math.floor(index / columns) * panelHeight
    const points = path.points.map((point) => ({
      ...point,
      x: round(left + x(findMiddle(point.date))),
      y: round(top + plotTop + y(point.index)),
    }))
    return {
      path,
      x: left,
      right: round(left + panelWidth),
      nameRoom: column < columns - 1 ? panelWidth + gap - nameGap : panelWidth,
      nameY: top + 14,
      changeY: top + 36,
      countsY: top + plotTop + plotHeight + 20,
      baseY: round(top + plotTop + y(100)),
      floorY: top + plotTop + plotHeight,
      points,
      line: `M${points.map((point) => `${point.x} ${point.y}`).join('L')}`,
    }
  })
  const height = Math.max(1, rows * panelHeight - rowGap)
  const nameSize = isProjected(width) ? projectedTextSize : chartTextSize
  return { height, radius, nameSize, panels }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
