import { describe, expect, it } from 'vitest'
import {
  clusterLanes,
  countRows,
  placeTimeline,
  timePerPixel,
} from '../../../src/timeline/placeTimeline'
import { settleLanes, stretchAround } from '../../../src/timeline/settleLabels'
import type { Viewport } from '../../../src/timeline/viewport'
import { generateData } from '../../bench/generateData'
import { overlaps, textBoxes, year } from '../../fixtures/timeline'

const data = generateData(2000)
const formatYear = (ms: number) => String(new Date(ms).getUTCFullYear())
const [width, em] = [1184, 16]

/** The drawing of a window as the live timeline makes it. */
function draw(view: Viewport) {
  const rows = countRows(data, width, em, formatYear)
  const frame = { view, width, em, rows, origin: view.start, formatYear }
  const msPerPx = timePerPixel(frame)
  const lanes = clusterLanes(data, msPerPx, width, em)
  const settled = settleLanes(lanes, { ...frame, view: stretchAround(view) }, msPerPx)
  return placeTimeline(data, settled, frame)
}

/** How each label stands that is at least `inset` px from both edges of the drawing. */
function labelsInside(view: Viewport, inset: number) {
  const { lanes, left } = draw(view)
  const marks = lanes.flatMap((lane) => lane.marks)
  return new Map(
    marks
      .filter(({ x }) => x - left > inset && x - left < width - inset)
      .map(({ key, label }) => [
        key,
        label && `${label.row} ${label.anchor} ${label.lines.map(({ text }) => text).join(' ')}`,
      ]),
  )
}

describe('a stretch around a window', () => {
  it.each([
    [0, 10],
    [3, 13],
    [9.99, 19.99],
    [-7, 3],
  ])('from %d to %d holds the window, with room at both sides', (start, end) => {
    const stretch = stretchAround({ start, end })
    expect(stretch.start).toBeLessThanOrEqual(start - 5)
    expect(stretch.end).toBeGreaterThanOrEqual(end + 5)
  })

  it('is the same for windows that begin within one span, and right for an empty one', () => {
    expect(stretchAround({ start: 20, end: 30 })).toEqual(stretchAround({ start: 29, end: 39 }))
    expect(stretchAround({ start: 5, end: 5 })).toEqual({ start: 4.5, end: 7.5 })
  })
})

describe('settled labels', () => {
  const span = year(1993) - year(1990)

  it('stay as they are while the window pans by a tenth', () => {
    const start = Math.ceil(year(1990) / span) * span
    const before = labelsInside({ start, end: start + span }, 300)
    const after = labelsInside({ start: start + span / 10, end: start + span * 1.1 }, 300)
    const both = [...before.keys()].filter((key) => after.has(key))
    expect(both.length).toBeGreaterThan(20)
    for (const key of both) expect(after.get(key), key).toBe(before.get(key))
  })

  it('overlap in no window, and none leaves the frame', () => {
    for (let start = year(1985); start < year(2000); start += span * 0.37) {
      const boxes = textBoxes(draw({ start, end: start + span }))
      expect(boxes.length).toBeGreaterThan(20)
      expect(overlaps(boxes)).toEqual([])
      for (const { name, left, right } of boxes) {
        expect(left, name).toBeGreaterThanOrEqual(0)
        expect(right, name).toBeLessThanOrEqual(width)
      }
    }
  })
})
