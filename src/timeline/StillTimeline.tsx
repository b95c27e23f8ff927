import type { ReactNode } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { Overview } from './Overview'
import { clusterLanes, countRows, placeTimeline, timePerPixel } from './placeTimeline'
import type { TimelineData } from './timelineData'
import { TimelineDrawing } from './TimelineDrawing'
import { TimelineFoot } from './TimelineFoot'
import { leastWidths } from './timelineMetrics'
import { ZoomControls } from './ZoomControls'
import styles from './StillTimeline.module.css'

const em = 16

/**
 * The timeline before any script runs: laid out for several least widths, with all places in
 * percent, so that what does not overlap at the least width does not overlap at a larger one.
 * A container query shows the widest that fits.
 */
export function StillTimeline({
  data,
  legend,
  tools,
}: {
  readonly data: TimelineData
  readonly legend: readonly string[]
  /** As the live timeline has at its foot; nobody can use them yet. */
  readonly tools?: ReactNode
}) {
  const { formats } = useInterface()
  const drawings = leastWidths.map((width) => {
    const view = data.limits
    const rows = countRows(data, width, em, formats.year)
    const frame = { view, width, em, rows, origin: view.start, formatYear: formats.year }
    const lanes = clusterLanes(data.lanes, timePerPixel(frame), width, em)
    return placeTimeline(data, lanes, frame)
  })
  return (
    <>
      {drawings.map((placed) => (
        <div key={placed.width} className={styles.variant} data-width={placed.width}>
          <TimelineDrawing
            placed={placed}
            em={em}
            current={undefined}
            units={{
              at: (x) => percent(x - placed.left, placed.width),
              length: (px) => percent(px, placed.width),
            }}
          />
        </div>
      ))}
      <div className={styles.idle}>
        <Overview data={data} view={data.limits} show={ignore} />
      </div>
      <TimelineFoot legend={legend}>
        {tools && <div className={styles.idle}>{tools}</div>}
        <div className={styles.idle}>
          <ZoomControls view={data.limits} limits={data.limits} travel={ignore} />
        </div>
      </TimelineFoot>
    </>
  )
}

const ignore = () => undefined

function percent(px: number, width: number): string {
  return `${Math.round((px / width) * 100_000) / 1000}%`
}
