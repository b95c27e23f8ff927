import { scaleLinear } from 'd3'
import { chartTextSize, estimateTextWidth, isNarrow } from '../chartSizes'
import { findMiddle } from '../findMiddle'

/** One share of a group: counted, or estimated from the census of `base`. */
export interface Estimate {
  readonly kind: 'census' | 'estimate'
  readonly year: number
  readonly date: string
  readonly share: number
  /** Year of the census from which an estimate goes on; a census's own year. */
  readonly base: number
}

export interface PlacedEstimate extends Estimate {
  readonly x: number
  readonly y: number
  /** Where its number stands; undefined where it would lie on another. */
  readonly label: { readonly x: number; readonly y: number } | undefined
}

export interface EstimatesPlan {
  readonly height: number
  readonly points: readonly PlacedEstimate[]
  readonly shares: readonly { readonly value: number; readonly y: number }[]
  readonly years: readonly { readonly value: number; readonly x: number }[]
  readonly axisY: number
  readonly left: number
  /** Between the last estimate on one census and the first on the next. */
  readonly breaks: readonly { readonly base: number; readonly x: number }[]
}

const left = 34
const top = 26
const axisGap = 10
const axisHeight = 26

/** Places points at their time and share; the scale of shares does not begin at zero. `wholeHeight` may be given. */
export function placeEstimates(
  estimates: readonly Estimate[],
  width: number,
  format: (share: number) => string,
  wholeHeight?: number,
): EstimatesPlan {
  const plotHeight =
    wholeHeight === undefined
      ? Math.round(isNarrow(width) ? 150 + width * 0.2 : width * 0.4)
      : Math.floor(wholeHeight - top - axisGap - axisHeight)
  const times = estimates.map(({ date }) => findMiddle(date))
  const shares = estimates.map(({ share }) => share)
  const years = pickYears(estimates, width).map((value) => ({ value, time: Date.UTC(value, 6, 1) }))
  const shown = [...times, ...years.map(({ time }) => time)]
  const x = scaleLinear([Math.min(...shown), Math.max(...shown)], [left + 14, width - 26])
  const y = scaleLinear([Math.min(...shares), Math.max(...shares)], [plotHeight, 0]).nice(5)
  const placed = estimates.map((estimate, index) => ({
    ...estimate,
    x: round(x(times[index] ?? 0)),
    y: round(top + y(estimate.share)),
  }))
  const axisY = top + plotHeight + axisGap
  return {
    height: axisY + axisHeight,
    axisY,
    left,
    points: placeLabels(placed, format),
    shares: y.ticks(5).map((value) => ({ value, y: round(top + y(value)) })),
    years: years.map(({ value, time }) => ({ value, x: round(x(time)) })),
    breaks: findBreaks(placed),
  }
}

/** Censuses first, then from the newest: a number is left out where it would cover another. */
function placeLabels(
  points: readonly Omit<PlacedEstimate, 'label'>[],
  format: (share: number) => string,
): readonly PlacedEstimate[] {
  const taken = points.map(({ x, y }) => ({ x, y, width: 14, height: 14 }))
  const labels = new Map<Omit<PlacedEstimate, 'label'>, { x: number; y: number }>()
  const rank = ({ kind, year }: Estimate) => (kind === 'census' ? 10000 : 0) + year
  for (const point of [...points].sort((a, b) => rank(b) - rank(a))) {
    const width = estimateTextWidth(format(point.share)) + 6
    const choices = [-17, 18].map((dy) => ({ x: point.x, y: point.y + dy }))
    const free = choices.find((box) =>
      taken.every(
        (other) =>
          Math.abs(other.x - box.x) >= (other.width + width) / 2 ||
          Math.abs(other.y - box.y) >= (other.height + chartTextSize) / 2,
      ),
    )
    if (!free) continue
    taken.push({ ...free, width, height: chartTextSize })
    labels.set(point, free)
  }
  return points.map((point) => ({ ...point, label: labels.get(point) }))
}

function pickYears(estimates: readonly Estimate[], width: number): readonly number[] {
  const years = estimates.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const step = isNarrow(width) ? 4 : 2
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => first + index * step,
  )
}

function findBreaks(points: readonly Omit<PlacedEstimate, 'label'>[]) {
  const estimates = points.filter(({ kind }) => kind === 'estimate').sort((a, b) => a.x - b.x)
  return estimates.slice(1).flatMap((point, index) => {
    const before = estimates[index]
    return before && before.base !== point.base
      ? [{ base: point.base, x: round((before.x + point.x) / 2) }]
      : []
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
