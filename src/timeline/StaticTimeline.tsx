import { useMemo } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { clusterLanes, countRows, placeTimeline, timePerPixel } from './placeTimeline'
import type { TimelineData } from './timelineData'
import { TimelineDrawing } from './TimelineDrawing'
import { leastWidths } from './timelineMetrics'
import styles from './StaticTimeline.module.css'

const em = 16

/**
 * The timeline before any script runs: laid out for several least widths, with all places in
 * percent, so that what does not overlap at the least width does not overlap at a larger one.
 * A container query shows the widest that fits.
 */
export function StaticTimeline({
  data,
  current,
}: {
  readonly data: TimelineData
  readonly current: string | undefined
}) {
  const { formats } = useInterface()
  const drawings = useMemo(
    () =>
      leastWidths.map((width) => {
        const view = data.limits
        const rows = countRows(data, width, em, formats.year)
        const frame = { view, width, em, rows, origin: view.start, formatYear: formats.year }
        const lanes = clusterLanes(data.lanes, timePerPixel(frame), width, em)
        return placeTimeline(data, lanes, frame)
      }),
    [data, formats],
  )
  return drawings.map((placed) => (
    <div key={placed.width} className={styles.variant} data-width={placed.width}>
      <TimelineDrawing
        placed={placed}
        em={em}
        current={current}
        units={{
          at: (x) => percent(x - placed.left, placed.width),
          length: (px) => percent(px, placed.width),
        }}
      />
    </div>
  ))
}

function percent(px: number, width: number): string {
  return `${Math.round((px / width) * 100_000) / 1000}%`
}
