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
const textGap = 4
const textHeight = 38
const rowGap = 12

/**
 * Small chambers of one size side by side, oldest first; where the drawing is narrow three in a
 * row, and as many as make them largest where a height is given. At least one place, whatever the
 * count.
 */
export function placeElections(count: number, width: number, wholeHeight?: number): ElectionsPlan {
  const columns =
    wholeHeight === undefined
      ? isNarrow(width)
        ? Math.min(3, count)
        : count
      : chooseColumns(count, width, wholeHeight)
  const own = ownWidth(columns, width)
  const seats = own / 2 + textGap
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

function ownWidth(columns: number, width: number): number {
  return (width - gap * (columns - 1)) / Math.max(1, columns)
}

/** As few as fit, so that the chambers are large. */
function chooseColumns(count: number, width: number, wholeHeight: number): number {
  const fits = (columns: number) => {
    const rowHeight = ownWidth(columns, width) / 2 + textGap + textHeight + rowGap
    return Math.ceil(count / columns) * rowHeight - rowGap <= wholeHeight
  }
  const all = Array.from({ length: count }, (_, index) => index + 1)
  return all.find(fits) ?? count
}

function round(value: number, parts = 10): number {
  return Math.round(value * parts) / parts
}
