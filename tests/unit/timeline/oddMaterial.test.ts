import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/model/edtf'
import { anchorTime } from '../../../src/timeline/timelineData'
import type { TimelineData, TimelineItem } from '../../../src/timeline/timelineData'
import { placeRail } from '../../../src/timeline/placeRail'
import { leastWidths } from '../../../src/timeline/timelineMetrics'
import { item, overlaps, placeWhole, textBoxes } from '../../fixtures/timeline'

/** A milestone of a date in EDTF; a stretch covers all of it. */
function dated(id: string, date: string, title?: string): TimelineItem {
  const parsed = parseEdtf(date)
  const { from, to } = parsed
  const time = anchorTime(parsed)
  return { ...item(id, time, title), from: from?.start ?? time, until: to?.end ?? time }
}

/** Only a main lane: no others, no eras, no numbers. */
function only(span: string, items: readonly TimelineItem[]): TimelineData {
  const { from, to } = parseEdtf(span)
  return {
    limits: { start: from?.start ?? 0, end: to?.end ?? 0 },
    lanes: [{ id: 'main', kind: 'main', title: 'Main lane', items }],
    eras: [],
    numbers: [],
  }
}

/** `count` milestones at even distances between two years, each with a title of another length. */
function spread(count: number, from: number, until: number) {
  const title = 'A council of towns meets and decides on roads and bridges'
  return Array.from({ length: count }, (_, index) => {
    const year = Math.round(from + ((until - from) * index) / Math.max(1, count - 1))
    const text = String(Math.abs(year)).padStart(4, '0')
    const date = year < 0 ? `-${text}` : text
    return dated(`m${index}`, date, title.slice(0, 8 + ((index * 7) % 50)))
  })
}

const unbroken = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationsgebäude'

const materials: Readonly<Record<string, TimelineData>> = {
  'one moment': only('1960/1979', [dated('one', '1969-07-20')]),
  'two on one day': only('1900/1920', [dated('a', '1914-06-28'), dated('b', '1914-06-28')]),
  'eighty in a century': only('1900/2000', spread(80, 1901, 1999)),
  'four hundred in 2,500 years': only('-0500/2000', spread(400, -480, 1990)),
  'years before the common era': only('-0800/1500', spread(6, -753, 1453)),
  'all in one year, stretches that overlap, a headline without spaces': only(
    '2020-01-01/2020-12-31',
    [
      dated('a', '2020-01-05', unbroken),
      dated('b', '2020-02-01/2020-06-30', 'A long stretch that overlaps others'),
      dated('c', '2020-03-11'),
      dated('d', '2020-03-11'),
      dated('e', '2020-03-15/2020-09', 'Another stretch'),
      dated('f', '2020-06-01'),
      dated('g', '2020-06-02'),
      dated('h', '2020-10-31', unbroken),
      dated('i', '2020-12-31'),
    ],
  ),
}

describe.each(Object.entries(materials))('%s', (_, data) => {
  it.each(leastWidths)('stand apart and inside a drawing of %d px', (width) => {
    const placed = placeWhole(data, width)
    const boxes = textBoxes(placed)
    expect(overlaps(boxes)).toEqual([])
    for (const { name, left, right, top } of boxes) {
      expect(left, name).toBeGreaterThanOrEqual(-0.5)
      expect(right, name).toBeLessThanOrEqual(width + 0.5)
      expect(top, name).toBeGreaterThanOrEqual(-0.5)
    }
  })

  it('are all on the drawing, alone or with others', () => {
    const marks = placeWhole(data, 900).lanes.flatMap((lane) => lane.marks)
    const shown = marks.flatMap(({ cluster }) => cluster.items.map(({ id }) => id))
    expect(shown).toEqual(data.lanes.flatMap(({ items }) => items.map(({ id }) => id)))
    expect(marks.length).toBeLessThan(140)
  })

  it('are all on the rail, in their order, apart and inside of it, alone or in heaps', () => {
    const { marks } = placeRail(data, 700, 16)
    const places = marks.map(({ x }) => x)
    const shown = marks.flatMap(({ items }) => items.map(({ id }) => id))
    expect(shown).toEqual(data.lanes[0]?.items.map(({ id }) => id))
    for (const [index, { x, reach }] of marks.entries()) {
      const next = marks[index + 1]
      if (next) expect(x + reach).toBeLessThanOrEqual(next.x - next.reach + 1e-9)
    }
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...places)).toBeLessThanOrEqual(700)
  })
})
