import { panViewport, zoomViewport } from './viewport'
import type { Viewport } from './viewport'

/** One press of a key or a button: closer by this factor, aside by this share of the window. */
export const zoomStep = 0.6
const panStep = 0.2

/** What a key press is, by position where a layout may differ. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

const zoomInCodes = new Set(['Equal', 'NumpadAdd'])
const zoomOutCodes = new Set(['Minus', 'NumpadSubtract'])
const fitCodes = new Set(['Digit0', 'Numpad0'])

/**
 * The window that a key asks for: + and − zoom around `anchor` (ms), 0 shows everything, Shift
 * with an arrow pans. Undefined for any other key.
 */
export function keyWindow(
  press: KeyPress,
  view: Viewport,
  anchor: number,
  limits: Viewport,
): Viewport | undefined {
  if (press.key === '+' || zoomInCodes.has(press.code)) {
    return zoomViewport(view, zoomStep, anchor, limits)
  }
  if (press.key === '-' || press.key === '−' || zoomOutCodes.has(press.code)) {
    return zoomViewport(view, 1 / zoomStep, anchor, limits)
  }
  if (fitCodes.has(press.code)) return limits
  const shift = (view.end - view.start) * panStep
  if (press.shiftKey && press.key === 'ArrowRight') return panViewport(view, shift, limits)
  if (press.shiftKey && press.key === 'ArrowLeft') return panViewport(view, -shift, limits)
  return undefined
}

/** What a key asks of the overview's slider: arrows pan by steps, page keys by windows, Home and End to the ends. */
export function keySlider(press: KeyPress, view: Viewport, limits: Viewport): Viewport | undefined {
  const span = view.end - view.start
  const shifts: Readonly<Record<string, number>> = {
    ArrowRight: span * panStep,
    ArrowUp: span * panStep,
    ArrowLeft: -span * panStep,
    ArrowDown: -span * panStep,
    PageUp: span,
    PageDown: -span,
    Home: limits.start - view.start,
    End: limits.end - view.end,
  }
  const shift = press.shiftKey ? undefined : shifts[press.key]
  if (shift !== undefined) return panViewport(view, shift, limits)
  return keyWindow(press, view, (view.start + view.end) / 2, limits)
}
