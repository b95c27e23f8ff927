import { isNarrow } from '../chartSizes'

/** Width that a small chamber is laid out for, before it is scaled to its place. */
export const smallWidth = 100

/** Where one of the small chambers stands, in viewBox units. */
interface ElectionPlace {
  /** Corner of the half circle. */
  readonly x: number
  readonly y: number
  readonly middle: number
  /** Baselines of the number in the half circle, of the year, and of the count below. */
  readonly seatsY: number
  readonly yearY: number
  readonly countY: number
}

export interface ElectionsPlan {
  readonly height: number
  /** Of a small chamber. */
  readonly scale: number
  readonly places: readonly [ElectionPlace, ...ElectionPlace[]]
}

const gap = 16
const textHeight = 38
const rowGap = 12

/**
 * Small chambers of one size side by side, oldest first; where the drawing is narrow three in a
 * row. At least one place, whatever the count.
 */
export function placeElections(count: number, width: number): ElectionsPlan {
  const columns = isNarrow(width) ? Math.min(3, count) : count
  const own = (width - gap * (columns - 1)) / Math.max(1, columns)
  const seats = own / 2 + 4
  const place = (index: number): ElectionPlace => {
    const x = round((index % columns) * (own + gap))
    const y = round(Math.floor(index / columns) * (seats + textHeight + rowGap))
    return {
      x,
      y,
      middle: round(x + own / 2),
      seatsY: round(y + own / 2),
      yearY: round(y + seats + 16),
      countY: round(y + seats + 32),
    }
  }
  const rows = Math.ceil(count / columns)
  const others = Array.from({ length: Math.max(0, count - 1) }, (_, index) => place(index + 1))
  return {
    height: Math.ceil(rows * (seats + textHeight + rowGap) - rowGap),
    scale: round(own / smallWidth, 1000),
    places: [place(0), ...others],
  }
}

function round(value: number, parts = 10): number {
  return Math.round(value * parts) / parts
}
