import { textWidth } from '../model/textWidth'
import type { TimelineEra } from './timelineData'
import type { TimelineMetrics } from './timelineMetrics'
import { timeTicks } from './timeTicks'
import type { Tick } from './timeTicks'
import type { Viewport } from './viewport'

export interface PlacedEra extends TimelineEra {
  readonly x: number
  readonly width: number
  /** The title as far as it fits into what is visible of it: nothing, or a line or two. */
  readonly lines: readonly string[]
}

export interface PlacedTick extends Omit<Tick, 'label'> {
  readonly x: number
  readonly label: Tick['label'] | 'monthOfYear'
}

/** The frame of a drawing, in px; `em` is its text size. */
export interface Edges {
  readonly left: number
  readonly right: number
  readonly em: number
  readonly metrics: TimelineMetrics
}

/** Ticks with a label where the label stays inside the frame. */
export function placeTicks(
  view: Viewport,
  width: number,
  x: (time: number) => number,
  { left, right, em, metrics }: Edges,
  formatYear: (ms: number) => string,
): readonly PlacedTick[] {
  const widthOf = (text: string) => textWidth(text, 'sans', metrics.small * em) * metrics.spacing
  // Years before the common era are longer than others.
  const ends = [view.start, view.end].map((time) => widthOf(formatYear(time)))
  const yearWidth = Math.max(widthOf('0000'), ...ends)
  const labelGap = metrics.size === 'narrow' ? 2.4 : 3.4
  const fits = (at: number, size: number) => at - size / 2 >= left && at + size / 2 <= right
  const ticks = timeTicks(view, width, yearWidth + labelGap * em).map((tick): PlacedTick => {
    const at = x(tick.time)
    return { ...tick, x: at, label: fits(at, yearWidth) ? tick.label : null }
  })
  if (ticks.some(({ label }) => label === 'year')) return ticks
  // Months alone would not say which year they belong to.
  const first = ticks.find((tick) => tick.label && fits(tick.x, 2 * yearWidth))
  return ticks.map((tick) => (tick === first ? { ...tick, label: 'monthOfYear' } : tick))
}

/** The visible part of each era. */
export function placeEras(
  eras: readonly TimelineEra[],
  view: Viewport,
  x: (time: number) => number,
  { left, right, em, metrics }: Edges,
): readonly PlacedEra[] {
  return eras.flatMap((era) => {
    const from = era.from <= view.start ? left : x(era.from)
    const until = era.until >= view.end ? right : x(era.until)
    if (until <= from) return []
    const fits = (line: string) => eraTitleWidth(line, metrics, em) < until - from
    return [{ ...era, x: from, width: until - from, lines: titleLines(era.title, fits, metrics) }]
  })
}

/** A line of an era's title, with the room at both of its ends, in px. */
export function eraTitleWidth(line: string, { small, spacing }: TimelineMetrics, em: number) {
  const width = textWidth(line.toUpperCase(), 'sansBold', small * em)
  return width * Math.max(1.08, spacing) + em
}

/** On one line, or where there is room below for it on two. */
function titleLines(title: string, fits: (line: string) => boolean, { isSlim }: TimelineMetrics) {
  if (fits(title)) return [title]
  const spaces = isSlim ? [...title.matchAll(/ /g)].map(({ index }) => index) : []
  const lines = spaces.reverse().map((space) => [title.slice(0, space), title.slice(space + 1)])
  return lines.find((both) => both.every(fits)) ?? []
}
