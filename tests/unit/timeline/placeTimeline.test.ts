import { describe, expect, it } from 'vitest'
import { markRadius } from '../../../src/timeline/markRadius'
import { panViewport, zoomViewport } from '../../../src/timeline/viewport'
import type { Viewport } from '../../../src/timeline/viewport'
import { generateData } from '../../bench/generateData'
import {
  afterLane,
  mainLane,
  overlaps,
  place,
  storyData,
  textBoxes,
  wholeStory,
  year,
  years,
} from '../../fixtures/timeline'

const widths = Array.from({ length: 49 }, (_, index) => 256 + index * 48)
const labelsOf = (width: number) =>
  place(storyData, width).lanes[0]?.marks.map(({ label }) => label?.lines.map(({ text }) => text))

describe('the timeline of four milestones', () => {
  it.each(widths)(
    'at %i px shows all four with date and title, and no text overlaps or leaves',
    (width) => {
      const placed = place(storyData, width)
      expect(placed.lanes[0]?.marks).toHaveLength(4)
      for (const lines of labelsOf(width) ?? []) expect(lines?.length).toBeGreaterThanOrEqual(2)
      const boxes = textBoxes(placed)
      expect(overlaps(boxes)).toEqual([])
      for (const box of boxes) {
        expect(box.left, box.name).toBeGreaterThanOrEqual(0)
        expect(box.right, box.name).toBeLessThanOrEqual(width)
        expect(box.bottom, box.name).toBeLessThanOrEqual(placed.height)
      }
    },
  )

  it('writes date, title and note of each on a laptop', () => {
    expect(labelsOf(1184)).toEqual([
      ['Early 1990s', 'A policy is outlined', 'Note of policy-outlined'],
      ['1 March 1995', 'The Assembly is founded', 'Note of assembly-founded'],
      ['21 May 2007', 'Nine seats in parliament', 'Note of nine-delegates'],
      ['2020', '“It will not change”', 'Note of statements-2020'],
    ])
  })

  it('keeps its height while zooming and panning, so that nothing below it moves', () => {
    const { height } = place(storyData, 1184)
    let view = storyData.limits
    for (let step = 0; step < 8; step += 1) {
      view = zoomViewport(view, 0.6, year(2007), storyData.limits)
      expect(place(storyData, 1184, view).height).toBe(height)
    }
  })

  it('holds its labels apart in every window and width', () => {
    for (const width of [288, 390, 640, 1024, 1600, 2560]) {
      for (const span of [40, 22, 9, 3, 1]) {
        for (let start = 1988; start + span <= 2028; start += Math.max(1, span / 3)) {
          const view = { start: year(Math.floor(start)), end: year(Math.floor(start) + span) }
          const boxes = textBoxes(place(storyData, width, view))
          expect(overlaps(boxes)).toEqual([])
          for (const { name, left, right } of boxes) {
            expect(left, name).toBeGreaterThanOrEqual(0)
            expect(right, name).toBeLessThanOrEqual(width)
          }
        }
      }
    }
  })

  it('follows the text size: a larger one takes the narrower form', () => {
    expect(place(storyData, 1184, storyData.limits, 16).metrics.size).toBe('wide')
    expect(place(storyData, 1184, storyData.limits, 28).metrics.size).toBe('medium')
    expect(overlaps(textBoxes(place(storyData, 1184, storyData.limits, 28), 28))).toEqual([])
  })

  it('draws the early 1990s as a stretch and a single day as a point', () => {
    const [policy, assembly] = place(storyData, 1184).lanes[0]?.marks ?? []
    expect(policy?.extent && policy.extent.until - policy.extent.from).toBeGreaterThan(80)
    expect(assembly?.extent).toBeUndefined()
  })
})

describe('lanes beside the main lane', () => {
  const crowded = {
    ...storyData,
    lanes: [
      mainLane,
      ...generateData(45)
        .lanes.slice(1)
        .map((lane) => ({
          ...lane,
          items: lane.items.map((item, index) => ({ ...item, time: year(1988) + index * 9e10 })),
        })),
    ],
  }

  it.each([288, 390, 768, 1184, 1800])('share the drawing without overlap at %i px', (width) => {
    const placed = place(crowded, width)
    expect(placed.lanes.map(({ kind }) => kind)).toEqual(['main', 'after', 'context'])
    expect(overlaps(textBoxes(placed))).toEqual([])
  })
})

describe('what came after the main lane', () => {
  const after = (width: number, view?: Viewport) => place(wholeStory, width, view).lanes[1]
  const flags = (width: number, view?: Viewport) =>
    (after(width, view)?.marks ?? []).flatMap(({ label }) =>
      label ? [label.lines.map(({ text }) => text)] : [],
    )

  it('stands on the main axis, with the height of the main lane alone', () => {
    for (const width of [320, 1184]) {
      const placed = place(wholeStory, width)
      expect(placed.lanes[1]?.onAxis).toBe(true)
      expect(placed.lanes[1]?.y).toBe(placed.lanes[0]?.y)
    }
  })

  it('has rings of its own where they have room, and loses none in clusters', () => {
    const held = (width: number) => after(width)?.marks.map(({ cluster }) => cluster.items.length)
    expect(held(1184)).toEqual([1, 3, 1, 1, 2, 1])
    for (const width of widths) {
      expect(held(width)?.reduce((sum, count) => sum + count, 0)).toBe(9)
    }
  })

  it('has rings that touch neither each other nor the main lane’s last', () => {
    for (const width of widths) {
      const { lanes, metrics } = place(wholeStory, width)
      const edges = lanes.flatMap(({ kind, marks }) =>
        (kind === 'main' ? marks.slice(-1) : marks).map(({ x, cluster }) => {
          const radius = markRadius(kind, kind !== 'main', cluster.items.length, metrics) * 16
          return [x - radius, x + radius] as const
        }),
      )
      for (const [index, [from]] of edges.slice(1).entries()) {
        expect(from, `${width}`).toBeGreaterThan((edges[index]?.[1] ?? Infinity) + 2)
      }
    }
  })

  it('hides what is prominent only where no flag has room, and from afar flags nothing else', () => {
    const alone = (width: number) =>
      (after(width)?.marks ?? []).flatMap(({ key, cluster }) =>
        cluster.items.length === 1 ? [key] : [],
      )
    expect(alone(358)).toContain('none')
    for (const width of widths.filter((one) => one >= 700)) {
      expect(alone(width)).toEqual(expect.arrayContaining(['none', 'force']))
    }
    expect(flags(1184)).toEqual([
      ['2023', 'No seats'],
      ['2026', 'New constitution'],
    ])
    expect(flags(358)).toEqual([['2023', 'No seats']])
  })

  it('flags all from close by', () => {
    const titles = flags(1184, years(2021, 2028)).flatMap((lines) => lines.slice(1))
    expect(titles).toEqual(expect.arrayContaining(['No seats', 'The chair is handed over']))
  })

  it.each(widths)('leaves the main lane its titles at %i px, and overlaps nothing', (width) => {
    const placed = place(wholeStory, width)
    for (const { label } of placed.lanes[0]?.marks ?? []) {
      expect(label?.lines.length).toBeGreaterThanOrEqual(2)
    }
    const boxes = textBoxes(placed)
    expect(overlaps(boxes)).toEqual([])
    for (const { name, right } of boxes) expect(right, name).toBeLessThanOrEqual(width)
  })

  it('has a line of its own where it begins before the main lane ends', () => {
    const [first] = afterLane.items
    const mixed = { ...afterLane, items: first ? [{ ...first, time: year(2019) }] : [] }
    const placed = place({ ...storyData, lanes: [mainLane, mixed] }, 1184)
    expect(placed.lanes[1]?.y).toBeGreaterThan(placed.lanes[0]?.y ?? Infinity)
  })
})

describe('ten thousand milestones', () => {
  const data = generateData(10_000)

  it.each([320, 1280, 2560])('draw at most 400 marks at %i px and lose none', (width) => {
    for (const view of [data.limits, years(1950, 1990), years(2000, 2002)]) {
      const marks = place(data, width, view).lanes.flatMap((lane) => lane.marks)
      expect(marks.length).toBeLessThanOrEqual(400)
      expect(marks.length).toBeGreaterThan(0)
    }
    const shown = place(data, width).lanes.flatMap((lane) =>
      lane.marks.map(({ cluster }) => cluster.items.length),
    )
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(10_000)
  })

  it('keep their clusters and places while the window pans', () => {
    const view = years(1950, 1990)
    const moved = panViewport(view, 3e9, data.limits)
    const origin = view.start
    const before = place(data, 1280, view)
    const shift = (moved.start - origin) / ((view.end - view.start) / (1280 - 24))
    const after = place(data, 1280, moved)
    const places = new Map(before.lanes[0]?.marks.map(({ key, x }) => [key, x]))
    const common = after.lanes[0]?.marks.filter(({ key }) => places.has(key)) ?? []
    expect(common.length).toBeGreaterThan(30)
    for (const { key, x } of common) expect(x + shift).toBeCloseTo(places.get(key) ?? 0, 0)
  })
})
