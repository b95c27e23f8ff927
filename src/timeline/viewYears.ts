import type { Span } from '../model/words'
import type { Viewport } from './viewport'

/** Up to this span a window is named by months, in ms. */
const fewYears = 3 * 366 * 86_400_000

/** First and last year of a window; with their months where it shows only few years. */
export function viewYears({ start, end }: Viewport): Span {
  const precision = end - start > fewYears ? 'year' : 'month'
  return { from: { time: start, precision }, to: { time: end - 1, precision } }
}
