import { scaleLinear } from 'd3'
import type { DrawnShares } from '../present/stage/drawnShares'

/** All in units of the drawing. */
export interface ContinuedPlan {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
  /** Of every tenth percent. */
  readonly grid: readonly { readonly share: number; readonly y: number }[]
  /** What is given. */
  readonly known: readonly ContinuedPoint[]
  /** What is left to draw. */
  readonly missing: ContinuedPoint
}

export interface ContinuedPoint {
  readonly year: number
  readonly share: number
  readonly x: number
  readonly y: number
}

const [width, height] = [720, 216]
const [left, right, top, bottom] = [44, 700, 10, 186]

/** A plane of years and percent with all shares but the last, which a class draws. */
export function placeContinued({ points }: DrawnShares): ContinuedPlan {
  const years = points.map(({ year }) => year)
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [left + 46, right - 96])
  const y = scaleLinear([0, 100], [bottom, top])
  const placed = points.map((point) => ({
    ...point,
    x: round(x(point.year)),
    y: round(y(point.share)),
  }))
  const missing = placed.at(-1)
  if (!missing) throw new Error('there is nothing to continue')
  return {
    ...{ width, height, left, right, top, bottom },
    grid: y.ticks(10).map((share) => ({ share, y: round(y(share)) })),
    known: placed.slice(0, -1),
    missing,
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
