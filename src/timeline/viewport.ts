/**
 * The stretch of time that is shown, in whole ms since 1970 (UTC). Whole numbers keep the span
 * exactly the same while panning, so that nothing needs to be laid out anew.
 */
export interface Viewport {
  readonly start: number
  readonly end: number
}

const dayMs = 86_400_000
/** The closest zoom: months stay apart, days do not matter in this material. */
export const minSpan = 240 * dayMs

/** Moves and, if need be, resizes a window so that it lies within the limits; an empty or broken one becomes all. */
export function clampViewport(view: Viewport, limits: Viewport): Viewport {
  const full = limits.end - limits.start
  const asked = view.end - view.start
  if (!(asked > 0)) return limits
  const span = Math.round(Math.min(full, Math.max(Math.min(minSpan, full), asked)))
  const center = (view.start + view.end) / 2
  const wanted = asked === span ? view.start : center - span / 2
  const start = Math.round(Math.min(limits.end - span, Math.max(limits.start, wanted)))
  return { start, end: start + span }
}

/** Whether a window can come no closer. */
export function isClosest({ start, end }: Viewport): boolean {
  return end - start <= minSpan * 1.01
}

/** Moves the window by ms (positive: later), as far as the limits allow. */
export function panViewport(view: Viewport, shift: number, limits: Viewport): Viewport {
  const whole = Math.round(shift)
  return clampViewport({ start: view.start + whole, end: view.end + whole }, limits)
}

/** Scales the window's span by `factor` (below 1: closer) and keeps `anchor` (ms) in its place. */
export function zoomViewport(
  view: Viewport,
  factor: number,
  anchor: number,
  limits: Viewport,
): Viewport {
  const full = limits.end - limits.start
  const span = view.end - view.start
  const next = Math.min(full, Math.max(Math.min(minSpan, full), span * factor))
  const share = (anchor - view.start) / span
  const start = anchor - share * next
  return clampViewport({ start, end: start + next }, limits)
}

/** Moves the window just as far as needed for `time` (ms) to keep `margin` (share of the span) from its edges. */
export function revealTime(
  view: Viewport,
  time: number,
  limits: Viewport,
  margin = 0.08,
): Viewport {
  const inset = (view.end - view.start) * margin
  if (time < view.start + inset) return panViewport(view, time - view.start - inset, limits)
  if (time > view.end - inset) return panViewport(view, time - view.end + inset, limits)
  return view
}

/** A window between two: t = 0 gives `from`, t = 1 gives `to`; spans change by their ratio (van Wijk and Nuij, 2003, simplified). */
export function blendViewports(from: Viewport, to: Viewport, t: number): Viewport {
  if (t >= 1) return to
  const startSpan = from.end - from.start
  const endSpan = to.end - to.start
  const span = startSpan * (endSpan / startSpan) ** t
  const share = startSpan === endSpan ? t : (span - startSpan) / (endSpan - startSpan)
  const start = from.start + (to.start - from.start) * share
  return { start, end: start + span }
}

export function sameViewport(a: Viewport, b: Viewport): boolean {
  return a.start === b.start && a.end === b.end
}

/** The window that puts two times (ms) at two places (px from the left of a plot `width` px wide). */
export function pinchViewport(
  times: readonly [number, number],
  places: readonly [number, number],
  width: number,
): Viewport {
  const distance = places[1] - places[0]
  const msPerPx = (times[1] - times[0]) / (Math.abs(distance) < 1 ? 1 : distance)
  const start = times[0] - places[0] * msPerPx
  return { start, end: start + width * msPerPx }
}
