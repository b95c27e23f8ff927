export interface Seat {
  readonly x: number
  readonly y: number
}

/** The seats of one party, side by side. */
export interface Wedge {
  readonly party: string
  readonly seats: readonly Seat[]
}

export interface ChamberPlan {
  readonly height: number
  /** Of one seat. No two seats' middles are closer than this. */
  readonly diameter: number
  /** Radius of the free space in the middle. */
  readonly free: number
  /** In the order of the parties, from left to right. */
  readonly wedges: readonly Wedge[]
}

interface PartySeats {
  readonly party: string
  readonly seats: number
}

interface Row {
  readonly radius: number
  readonly count: number
}

/** Radius of the innermost row, that of the outermost being 1. */
const innermost = 0.54
/** A seat's diameter as a share of the distance to the nearest one. */
const fill = 0.8
/** Of a seat, that of the outermost row being 1: keeps a chamber of three from growing balloons. */
const largestDiameter = 0.2

/**
 * Sets the seats of a chamber in half circles and deals them to the parties from left to right,
 * so that each party sits together. In viewBox units. Throws a RangeError where there is no seat
 * or where the parties' seats do not add up to the total.
 */
export function placeSeats(
  total: number,
  parties: readonly PartySeats[],
  width: number,
): ChamberPlan {
  const dealt = parties.reduce((sum, { seats }) => sum + seats, 0)
  if (total < 1 || dealt !== total) {
    throw new RangeError(`${dealt} seats dealt in a chamber of ${total}`)
  }
  const rows = fillRows(total)
  const diameter = Math.min(largestDiameter, fill * findSpacing(rows))
  const scale = width / 2 / (1 + diameter / 2)
  const seats = rows
    .flatMap(placeRow)
    .sort((a, b) => b.angle - a.angle || a.radius - b.radius)
    .map(({ radius, angle }) => ({
      x: round(width / 2 + scale * radius * Math.cos(angle)),
      y: round(width / 2 - scale * radius * Math.sin(angle)),
    }))
  const ends = parties.map((_, index) =>
    parties.slice(0, index + 1).reduce((sum, party) => sum + party.seats, 0),
  )
  return {
    height: round(width / 2 + (scale * diameter) / 2),
    diameter: round(scale * diameter),
    free: round(scale * ((rows[0]?.radius ?? 0) - diameter / 2)),
    wedges: parties.map(({ party, seats: count }, index) => {
      const end = ends[index] ?? 0
      return { party, seats: seats.slice(end - count, end) }
    }),
  }
}

/** As many rows as bring the seats of a row as close together as the rows are to each other. */
function fillRows(total: number): readonly Row[] {
  const most = Math.min(total, 12)
  const choices = Array.from({ length: most }, (_, index) => dealToRows(total, index + 1))
  const spacings = choices.map(findSpacing)
  return choices[spacings.indexOf(Math.max(...spacings))] ?? []
}

/** Longer rows get more seats, in proportion; what rounding leaves goes to the outermost rows. */
function dealToRows(total: number, rowCount: number): readonly Row[] {
  const gap = rowCount > 1 ? (1 - innermost) / (rowCount - 1) : 0
  const radii = Array.from({ length: rowCount }, (_, index) => 1 - gap * (rowCount - 1 - index))
  const length = radii.reduce((sum, radius) => sum + radius, 0)
  // A half circle of n seats has n − 1 spaces, so one seat per row is dealt beforehand.
  const quotas = radii.map((radius) => ((total - rowCount) * radius) / length)
  const floors = quotas.map(Math.floor)
  const left = total - rowCount - floors.reduce((sum, count) => sum + count, 0)
  const byRemainder = quotas
    .map((quota, row) => ({ row, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || b.row - a.row)
  const lucky = new Set(byRemainder.slice(0, left).map(({ row }) => row))
  return radii.map((radius, row) => ({
    radius,
    count: 1 + (floors[row] ?? 0) + (lucky.has(row) ? 1 : 0),
  }))
}

/** The smallest distance between two neighbors, in a row or across rows. */
function findSpacing(rows: readonly Row[]): number {
  const gaps = rows.slice(1).map(({ radius }, index) => radius - (rows[index]?.radius ?? 0))
  const chords = rows
    .filter(({ count }) => count > 1)
    .map(({ radius, count }) => 2 * radius * Math.sin(Math.PI / (2 * (count - 1))))
  return Math.min(...gaps, ...chords, 1)
}

function placeRow({ radius, count }: Row) {
  return Array.from({ length: count }, (_, index) => ({
    radius,
    angle: count === 1 ? Math.PI / 2 : Math.PI * (1 - index / (count - 1)),
  }))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
