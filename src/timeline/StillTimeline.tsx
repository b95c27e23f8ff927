import type { ReactNode } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { Overview } from './Overview'
import { clusterLanes, countRows, placeTimeline, timePerPixel } from './placeTimeline'
import type { TimelineData, TimelinePeople } from './timelineData'
import { StillDrawing } from './StillDrawing'
import { TimelineFoot } from './TimelineFoot'
import { leastWidths } from './timelineMetrics'
import { ZoomControls } from './ZoomControls'
import styles from './StillTimeline.module.css'

const em = 16

/**
 * The timeline before any script runs: one drawing, laid out for several least widths. What does
 * not overlap at a least width does not overlap at a larger one.
 */
export function StillTimeline({
  data,
  legend,
  peoples,
  tools,
}: {
  readonly data: TimelineData
  readonly legend: readonly string[]
  readonly peoples: readonly TimelinePeople[]
  /** As the live timeline has at its foot; nobody can use them yet. */
  readonly tools?: ReactNode
}) {
  const { formats } = useInterface()
  const layouts = leastWidths.map((width) => {
    const view = data.limits
    const rows = countRows(data, width, em, formats.year)
    const frame = { view, width, em, rows, origin: view.start, formatYear: formats.year }
    const lanes = clusterLanes(data, timePerPixel(frame), width, em)
    return placeTimeline(data, lanes, frame)
  })
  return (
    <>
      <StillDrawing layouts={layouts} em={em} />
      <div className={styles.idle}>
        <Overview data={data} view={data.limits} show={ignore} />
      </div>
      <TimelineFoot legend={legend} peoples={peoples}>
        {tools && <div className={styles.idle}>{tools}</div>}
        <div className={styles.idle}>
          <ZoomControls view={data.limits} limits={data.limits} travel={ignore} />
        </div>
      </TimelineFoot>
    </>
  )
}

const ignore = () => undefined
