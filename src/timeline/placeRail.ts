import { spreadLabels } from '../ui/spreadLabels'
import { joinPlaces } from './joinPlaces'
import type { TimelineData, TimelineItem, TimelineLane, TimelineNumbers } from './timelineData'

/** One milestone on the rail, or a heap of several; x and reach in px. */
export interface RailMark {
  /** The first of those that stand here. */
  readonly item: TimelineItem
  readonly items: readonly TimelineItem[]
  /** Of a heap: how many there are, as a share of the fullest one's. */
  readonly share?: number
  readonly kind: TimelineLane['kind']
  readonly x: number
  /** How far from it a pointer still means it, not its neighbor. */
  readonly reach: number
}

export interface RailBar {
  readonly item: TimelineNumbers
  readonly x: number
  readonly width: number
}

/** All places in px from the left edge of the strip. */
export interface PlacedRail {
  /** Of all lanes, by time; heaps where they would touch. */
  readonly marks: readonly RailMark[]
  /** None where marks stand in their order, not in their years. */
  readonly bars: readonly RailBar[]
  readonly eras: readonly { readonly id: string; readonly x: number; readonly width: number }[]
  readonly at: (time: number) => number
  readonly timeAt: (x: number) => number
}

/** In em of the strip's text. */
const side = 0.75
const closest = 1.5
const farthestReach = 0.75
const widestBar = 2.75
/** Of a number behind a bar, with what keeps it from both bars. */
const valueWidth = 2.25
/** Narrower strips have marks at equal distances. */
const leastScaled = 28
/** Marks that would stand closer touch each other: they are heaps then, each of this width. */
const leastPitch = 0.8
const heapWidth = 0.5

/**
 * The whole span on a slim strip: marks at their times and moved apart where they would touch, or,
 * on a narrow one, at equal distances. Time runs evenly from each mark to the next. `hasValues`:
 * each bar has a number behind it.
 */
export function placeRail(
  { limits, lanes, eras, numbers }: TimelineData,
  width: number,
  em: number,
  hasValues = false,
): PlacedRail {
  const [start, end] = [side * em, Math.max(side * em, width - side * em)]
  const plain = joinPlaces([limits.start, limits.end], [start, end])
  const found = lanes
    .flatMap(({ kind, items }) => items.map((item) => ({ kind, item })))
    .sort((a, b) => a.item.time - b.item.time)
  // With half as much before the first mark and behind the last one.
  const even = (end - start) / Math.max(1, found.length)
  const isScaled = width >= leastScaled * em
  const isDense = even < leastPitch * em
  if (isDense) {
    const marks = heapMarks(found, plain.at, heapWidth * em)
    return { ...plain, marks, bars: [], eras: shadeEras(eras, plain.at, limits.end, width) }
  }
  const pitch = isScaled ? Math.min(closest * em, even) : even
  const places = spreadLabels(
    found.map(({ item }) => plain.at(item.time)),
    pitch,
    [start + pitch / 2, end - pitch / 2],
  )
  const marks = found.map((mark, index): RailMark => {
    const [before = -Infinity, x = start, after = Infinity] = [
      places[index - 1],
      places[index],
      places[index + 1],
    ]
    return {
      ...mark,
      items: [mark.item],
      x,
      reach: Math.min(farthestReach * em, (x - before) / 2, (after - x) / 2),
    }
  })
  const times = [limits.start, ...found.map(({ item }) => item.time), limits.end]
  const { at, timeAt } = joinPlaces(times, [start, ...places, end])
  return {
    marks,
    bars: isScaled ? placeBars(numbers, at, end, em, hasValues ? valueWidth : 0.25) : [],
    eras: shadeEras(eras, at, limits.end, width),
    at,
    timeAt,
  }
}

/**
 * Too many to be told apart: heaps of equal widths, each with all that falls into it, so that one
 * sees where much happened. As many as there is room for, however many milestones there are.
 */
function heapMarks(
  found: readonly Pick<RailMark, 'item' | 'kind'>[],
  at: (time: number) => number,
  width: number,
): readonly RailMark[] {
  const heaps = new Map<number, (typeof found)[number][]>()
  for (const mark of found) {
    const place = Math.floor(at(mark.item.time) / width)
    const heap = heaps.get(place)
    if (heap) heap.push(mark)
    else heaps.set(place, [mark])
  }
  const most = Math.max(...[...heaps.values()].map(({ length }) => length))
  return [...heaps].flatMap(([place, heap]) => {
    const [first] = heap
    if (!first) return []
    const told = heap.find(({ kind }) => kind === 'main') ?? first
    return [
      {
        item: first.item,
        items: heap.map(({ item }) => item),
        kind: told.kind,
        share: heap.length / most,
        x: (place + 0.5) * width,
        reach: width / 2,
      },
    ]
  })
}

function shadeEras(
  eras: TimelineData['eras'],
  at: (time: number) => number,
  end: number,
  width: number,
): PlacedRail['eras'] {
  return eras.map(({ id, from, until }) => {
    const x = at(from)
    return { id, x, width: (until >= end ? width : at(until)) - x }
  })
}

/** As wide as the closest two allow with so much room (em) between, each beginning at its moment. */
function placeBars(
  numbers: readonly TimelineNumbers[],
  at: (time: number) => number,
  end: number,
  em: number,
  room: number,
): readonly RailBar[] {
  const places = numbers.map(({ time }) => at(time))
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? place) - room * em)
  const width = Math.max(0, Math.min(widestBar * em, ...gaps))
  return numbers.map((item, index) => ({
    item,
    x: Math.min(places[index] ?? 0, end - width),
    width,
  }))
}
