import type { Seat } from './placeSeats'

/** Round seats as one SVG path. */
export function drawDots(seats: readonly Seat[], diameter: number): string {
  const r = round(diameter / 2)
  return seats.map(({ x, y }) => `M${round(x - r)} ${y}a${r} ${r} 0 1 1 0 .01z`).join('')
}

/** Round seats as one SVG path of points, which a wide stroke with round ends draws. */
export function drawPoints(seats: readonly Seat[]): string {
  return seats.map(({ x, y }) => `M${x} ${y}h0`).join('')
}

/** Square seats as one SVG path, a little narrower than round ones so that they weigh the same. */
export function drawSquares(seats: readonly Seat[], diameter: number): string {
  const side = round(diameter * 0.92)
  return seats
    .map(({ x, y }) => `M${round(x - side / 2)} ${round(y - side / 2)}h${side}v${side}h-${side}z`)
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
