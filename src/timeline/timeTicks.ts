import type { Viewport } from './viewport'

/** A place on the axis; `step` tells how it is to be written, null for a tick without a label. */
export interface Tick {
  readonly time: number
  readonly label: 'year' | 'month' | null
}

interface TickStep {
  readonly months: number
  readonly label: 'year' | 'month'
}

const years = (count: number): TickStep => ({ months: count * 12, label: 'year' })
const months = (count: number): TickStep => ({ months: count, label: 'month' })

/** From the finest to the coarsest; each divides the ones it can stand between. */
const steps: readonly TickStep[] = [
  months(1),
  months(3),
  years(1),
  years(2),
  years(5),
  years(10),
  years(20),
  years(50),
  years(100),
  years(200),
  years(500),
  years(1000),
  // A span, not a year of the story.
  years(2 * 1000),
]
const yearMonths = 12
const monthMs = 30.436875 * 86_400_000
const minTickGap = 40
/** Between two labels. */
const mostStrokes = 10

/**
 * Calendar ticks for a window drawn `width` px wide, in order of time: labels at least `labelGap`
 * px apart, from millennia to months, and unlabeled ticks of a finer step between them where they
 * have room. Empty when nothing can be drawn.
 */
export function timeTicks(view: Viewport, width: number, labelGap: number): readonly Tick[] {
  const pxPerMonth = (width * monthMs) / (view.end - view.start)
  if (!(pxPerMonth > 0) || !Number.isFinite(pxPerMonth)) return []
  const major = steps.find((step) => step.months * pxPerMonth >= labelGap) ?? years(5000)
  const minor = steps.find(
    (step) =>
      step.months < major.months &&
      major.months % step.months === 0 &&
      major.months / step.months <= mostStrokes &&
      step.months * pxPerMonth >= minTickGap,
  )
  const labeled = new Set(timesOf(major, view))
  const all = minor ? timesOf(minor, view) : [...labeled]
  return all.map((time) => ({ time, label: labeled.has(time) ? labelOf(major, time) : null }))
}

function timesOf(step: TickStep, view: Viewport): number[] {
  const first = Math.ceil((countMonths(view.start) - yearMonths) / step.months)
  const last = Math.floor(countMonths(view.end) / step.months)
  const times = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    startOfMonth(roundYear((first + index) * step.months, step)),
  )
  return times.filter((time) => time >= view.start && time <= view.end)
}

/** There is no year 0, so that round years before the common era stand a year later: -499 is 500 BCE. */
function roundYear(months: number, step: TickStep): number {
  return months <= 0 && step.months > yearMonths ? months + yearMonths : months
}

/** From the year 0 to the month that holds a time. */
function countMonths(time: number): number {
  const date = new Date(time)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function startOfMonth(months: number): number {
  // Date.UTC takes the first hundred years for those of our century.
  return new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1)
}

/** A January carries its year, the other months their name. */
function labelOf(step: TickStep, time: number): 'year' | 'month' {
  return step.label === 'month' && new Date(time).getUTCMonth() > 0 ? 'month' : 'year'
}
