import { describe, expect, it } from 'vitest'
import { placeRail } from '../../../src/timeline/placeRail'
import type { TimelineData } from '../../../src/timeline/timelineData'
import { item, storyData } from '../../fixtures/timeline'

const em = 16
/** The four milestones, and nine that come close after each other. */
const crowded: TimelineData = {
  ...storyData,
  lanes: [
    ...storyData.lanes,
    {
      id: 'after',
      kind: 'after',
      title: 'After',
      items: Array.from({ length: 9 }, (_, month) =>
        item(`later-${month}`, Date.UTC(2022, 3 * month, 1)),
      ),
    },
  ],
}

describe.each([288, 358, 640, 1200])('a rail of %i px', (width) => {
  const { marks, bars, eras, at, timeAt } = placeRail(crowded, width, em)

  it('has every mark of every lane, by time, within it and apart', () => {
    expect(marks).toHaveLength(13)
    const places = marks.map(({ x }) => x)
    for (const [index, x] of places.entries()) {
      expect(x).toBeGreaterThanOrEqual(em / 2)
      expect(x).toBeLessThanOrEqual(width - em / 2)
      const before = places[index - 1]
      if (before !== undefined) expect(x - before).toBeGreaterThan(0.7 * em)
    }
  })

  it('takes a point for the nearest mark only', () => {
    for (const [index, { x, reach }] of marks.entries()) {
      const next = marks[index + 1]
      if (next) expect(x + reach).toBeLessThanOrEqual(next.x - next.reach + 1e-9)
    }
  })

  it('has one place for each time, from left to right, and finds the time of a place', () => {
    for (const { item: one, x } of marks) expect(at(one.time)).toBeCloseTo(x, 6)
    const times = [1990, 2001, 2012, 2026].map((year) => Date.UTC(year, 5, 1))
    for (const time of times) expect(timeAt(at(time)) / 1e9).toBeCloseTo(time / 1e9, 3)
    const places = times.map(at)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('shades what came after to its end', () => {
    const [after] = eras
    expect((after?.x ?? 0) + (after?.width ?? 0)).toBeCloseTo(width, 6)
  })

  it('has bars that stand apart where there is room for the years', () => {
    expect(bars).toHaveLength(width < 400 ? 0 : 4)
    for (const [index, bar] of bars.entries()) {
      const next = bars[index + 1]
      expect(bar.x + bar.width).toBeLessThan(next?.x ?? width)
    }
  })
})

it('A bar with a number behind it leaves room for that before the next one', () => {
  const { bars } = placeRail(crowded, 520, em, true)
  expect(bars.length).toBeGreaterThan(1)
  for (const [index, { x, width }] of bars.slice(0, -1).entries()) {
    expect((bars[index + 1]?.x ?? 0) - x - width).toBeGreaterThanOrEqual(2 * em)
  }
})

describe('a narrow rail', () => {
  it('has its marks at equal distances', () => {
    const places = placeRail(crowded, 358, em).marks.map(({ x }) => x)
    const steps = places.slice(1).map((x, index) => x - (places[index] ?? 0))
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6)
  })
})

it('A rail without marks breaks nothing', () => {
  expect(placeRail({ ...storyData, lanes: [] }, 640, em).marks).toEqual([])
})

describe('a rail of more moments than it has room for', () => {
  const start = Date.UTC(1900, 0, 1)
  const month = 30 * 86_400_000
  // Three a month at first, then one a month.
  const items = Array.from({ length: 400 }, (_, index) =>
    item(`m${index}`, start + (index < 200 ? index / 3 : index - 133) * month),
  )
  const many: TimelineData = {
    limits: { start, end: start + 270 * month },
    lanes: [{ id: 'main', kind: 'main', title: 'Main', items }],
    eras: [],
    numbers: [],
  }

  it.each([358, 700])('shows at %i px where much happened, in few marks', (width) => {
    const { marks } = placeRail(many, width, em)
    expect(marks.flatMap((mark) => mark.items)).toEqual(items)
    expect(marks.length).toBeLessThanOrEqual(width / (em / 2))
    const [dense, sparse] = [marks[2], marks.at(-3)]
    expect(dense?.share).toBeGreaterThan(0.8)
    expect(sparse?.share).toBeLessThan(0.5)
    for (const { items: heap, share } of marks) {
      expect(share).toBeCloseTo(heap.length / Math.max(...marks.map((one) => one.items.length)), 6)
    }
  })
})
