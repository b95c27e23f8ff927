import type { Formats } from '../model/formats'
import type { Viewport } from './viewport'

/** Up to this span a window is named by months, in ms. */
const fewYears = 3 * 366 * 86_400_000

/** First and last year of a window; with their months where it shows only few years. */
export function viewYears(view: Viewport, formats: Formats): readonly [from: string, to: string] {
  const format = view.end - view.start > fewYears ? formats.year : formats.month
  return [format(view.start), format(view.end - 1)]
}
