import { useInterface } from '../ui/InterfaceContext'
import { zoomStep } from './keyWindow'
import { useSettled } from './useSettled'
import { isClosest, sameViewport, zoomViewport } from './viewport'
import type { Viewport } from './viewport'
import { viewYears } from './viewYears'
import styles from './ZoomControls.module.css'

/** Closer, further, all; and the years that are shown, spoken once a movement has come to rest. */
export function ZoomControls({
  view,
  limits,
  anchor,
  travel,
}: {
  readonly view: Viewport
  readonly limits: Viewport
  /** Around what it comes closer, in ms, asked when it does; the middle of the window if left out. */
  readonly anchor?: () => number
  readonly travel: (next: Viewport) => void
}) {
  const { words, formats } = useInterface()
  const text = words.timeline
  const shown = viewYears(view)
  const center = (view.start + view.end) / 2
  const isWhole = sameViewport(view, limits)
  const settled = useSettled(isWhole ? '' : text.now(shown, formats), 500)
  return (
    <div className={styles.controls} role="group" aria-label={text.controls}>
      <span className={styles.range} aria-hidden="true">
        {text.range(shown, formats)}
      </span>
      <span className={styles.spoken} role="status">
        {settled}
      </span>
      <button
        type="button"
        aria-label={text.zoomOut(shown, formats)}
        aria-disabled={isWhole}
        onClick={() => {
          travel(zoomViewport(view, 1 / zoomStep, center, limits))
        }}
      >
        −
      </button>
      <button
        type="button"
        aria-label={text.zoomIn(shown, formats)}
        aria-disabled={isClosest(view)}
        onClick={() => {
          travel(zoomViewport(view, zoomStep, anchor?.() ?? center, limits))
        }}
      >
        +
      </button>
      <button
        type="button"
        aria-disabled={isWhole}
        onClick={() => {
          travel(limits)
        }}
      >
        {text.fit}
      </button>
    </div>
  )
}
