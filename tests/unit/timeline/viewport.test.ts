import { describe, expect, it } from 'vitest'
import {
  blendViewports,
  clampViewport,
  minSpan,
  panViewport,
  pinchViewport,
  revealTime,
  zoomViewport,
} from '../../../src/timeline/viewport'
import { year, years } from '../../fixtures/timeline'

const limits = years(1988, 2028)

describe('a window on time', () => {
  it.each([
    ['lies inside already', years(1990, 2000), years(1990, 2000)],
    [
      'begins too early',
      years(1980, 1990),
      { start: year(1988), end: year(1988) + (year(1990) - year(1980)) },
    ],
    ['is wider than everything', years(1900, 2100), limits],
    ['is not a number', { start: Number.NaN, end: Number.NaN }, limits],
    ['is empty', { start: year(2000), end: year(2000) }, limits],
  ])('is clamped when it %s', (_, view, expected) => {
    expect(clampViewport(view, limits)).toEqual(expected)
  })

  it('never gets closer than the least span', () => {
    let view = limits
    for (let step = 0; step < 40; step += 1) view = zoomViewport(view, 0.5, year(2007), limits)
    expect(view.end - view.start).toBe(minSpan)
  })

  it('keeps the moment under the pointer in its place while zooming', () => {
    const before = years(1990, 2020)
    const after = zoomViewport(before, 0.5, year(2005), limits)
    const share = (view: typeof before) => (year(2005) - view.start) / (view.end - view.start)
    expect(share(after)).toBeCloseTo(share(before), 6)
    expect(after.end - after.start).toBeCloseTo((before.end - before.start) / 2, -1)
  })

  it('keeps its span to the millisecond while panning, so that nothing is laid out anew', () => {
    let view = years(1995, 2005)
    const span = view.end - view.start
    for (let step = 0; step < 200; step += 1) view = panViewport(view, 12_345_678.9, limits)
    expect(view.end - view.start).toBe(span)
    expect(view.end).toBeLessThanOrEqual(limits.end)
  })

  it('stops at the limits while panning', () => {
    expect(panViewport(years(1990, 2000), -1e15, limits).start).toBe(limits.start)
    expect(panViewport(years(1990, 2000), 1e15, limits).end).toBe(limits.end)
  })

  it('moves only as far as a moment needs to be seen', () => {
    const view = years(1990, 2000)
    expect(revealTime(view, year(1995), limits)).toBe(view)
    const later = revealTime(view, year(2010), limits)
    expect(later.end).toBeGreaterThan(year(2010))
    expect(later.start).toBeLessThan(year(2010))
  })

  it('travels from one window to another without leaving the way between them', () => {
    const [from, to] = [limits, years(2006, 2008)]
    expect(blendViewports(from, to, 0)).toEqual(from)
    expect(blendViewports(from, to, 1)).toEqual(to)
    const half = blendViewports(from, to, 0.5)
    expect(half.start).toBeGreaterThan(from.start)
    expect(half.start).toBeLessThan(to.start)
    expect(half.end).toBeLessThan(from.end)
  })

  it('puts two moments under two fingers', () => {
    const view = pinchViewport([year(2000), year(2010)], [100, 300], 400)
    const at = (time: number) => ((time - view.start) / (view.end - view.start)) * 400
    expect(at(year(2000))).toBeCloseTo(100, 3)
    expect(at(year(2010))).toBeCloseTo(300, 3)
  })
})
