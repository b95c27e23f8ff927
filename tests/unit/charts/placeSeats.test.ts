import { min } from 'd3'
import { describe, expect, it } from 'vitest'
import { findElections } from '../../../src/charts/chamber/findElections'
import { placeSeats } from '../../../src/charts/chamber/placeSeats'
import { seats as seatRows } from '../../fixtures/evidence'

const chambers = [1, 2, 3, 9, 50, 77, 98, 107, 145, 450].flatMap((total) =>
  [300, 600].map((width) => ({ total, width })),
)

describe.each(chambers)('placeSeats for $total seats at a width of $width', ({ total, width }) => {
  const plan = placeSeats(total, [{ party: 'all', seats: total }], width)
  const seats = plan.wedges.flatMap((wedge) => wedge.seats)

  it('places each seat once', () => {
    expect(seats).toHaveLength(total)
    expect(new Set(seats.map(({ x, y }) => `${x} ${y}`)).size).toBe(total)
  })

  it('keeps all seats inside the frame', () => {
    const radius = plan.diameter / 2
    for (const { x, y } of seats) {
      expect(x - radius).toBeGreaterThanOrEqual(-0.1)
      expect(x + radius).toBeLessThanOrEqual(width + 0.1)
      expect(y - radius).toBeGreaterThanOrEqual(-0.1)
      expect(y + radius).toBeLessThanOrEqual(plan.height + 0.1)
    }
  })

  it('sets no two seats closer than a diameter', () => {
    const distances = seats.flatMap((a, index) =>
      seats.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    )
    expect(min(distances) ?? Infinity).toBeGreaterThan(plan.diameter)
  })

  it('is the same from the left and from the right', () => {
    for (const { x, y } of seats) {
      const mirrored = seats.some(
        (other) => Math.abs(other.x + x - width) < 0.15 && Math.abs(other.y - y) < 0.15,
      )
      expect(mirrored).toBe(true)
    }
  })
})

describe('placeSeats', () => {
  it('seats parties side by side, from the left to the right', () => {
    const parties = [
      { party: 'Nur Otan', seats: 83 },
      { party: 'Ak Zhol', seats: 8 },
      { party: 'Communists', seats: 7 },
      { party: 'Assembly', seats: 9 },
    ]
    const { wedges, height, diameter } = placeSeats(107, parties, 600)
    const ranges = wedges.map(({ seats }) => {
      const angles = seats.map(({ x, y }) => Math.atan2(height - diameter / 2 - y, x - 300))
      return [Math.max(...angles), Math.min(...angles)]
    })
    expect(wedges.map(({ seats }) => seats.length)).toEqual([83, 8, 7, 9])
    for (const [index, [first = 0]] of ranges.slice(1).entries()) {
      expect(first).toBeLessThanOrEqual((ranges[index]?.[1] ?? 0) + 0.01)
    }
  })

  it.each([
    ['no seats at all', 0, 0],
    ['fewer seats dealt than there are', 107, 98],
    ['more seats dealt than there are', 98, 107],
  ])('refuses %s', (_, total, dealt) => {
    expect(() => placeSeats(total, [{ party: 'all', seats: dealt }], 300)).toThrow(RangeError)
  })
})

describe('findElections', () => {
  it('finds the chambers of the years asked for, the seats of the Assembly last', () => {
    const elections = findElections(seatRows, [2007, 2012])
    expect(elections.map(({ year, total, quota }) => [year, total, quota])).toEqual([
      [2007, 107, 9],
      [2012, 107, 9],
    ])
    expect(elections[1]?.parties.map(({ party, seats }) => [party, seats])).toEqual([
      ['Nur Otan', 83],
      ['Ak Zhol', 8],
      ["Communist People's Party", 7],
      ['Assembly of the People (APK)', 9],
    ])
  })

  it('leaves the Assembly out where it had no seats', () => {
    const [of2004] = findElections(seatRows, [2004])
    expect(of2004).toMatchObject({ total: 77, quota: 0 })
    expect(of2004?.parties.some(({ how }) => how === 'quota')).toBe(false)
  })
})
