import type { ReactNode } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { Overview } from './Overview'
import { clusterLanes, countRows, placeTimeline, timePerPixel } from './placeTimeline'
import type { TimelineData, TimelinePeople } from './timelineData'
import { TimelineDrawing } from './TimelineDrawing'
import { TimelineFoot } from './TimelineFoot'
import { leastWidths } from './timelineMetrics'
import { ZoomControls } from './ZoomControls'
import styles from './StillTimeline.module.css'

const em = 16

/**
 * The timeline before any script runs: laid out for several least widths, with all places in
 * percent and all heights in em, so that what does not overlap at the least width does not overlap
 * at a larger one, and a reader's larger text enlarges the drawing.
 * A container query shows the widest that fits.
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
              down: inEm,
              box: textBox,
            }}
          />
        </div>
      ))}
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

/** In which a pixel is a sixteenth of the text's size, whatever size a reader has chosen. */
const textBox = { viewBox: `0 0 ${em} ${em}`, width: '1em', height: '1em' }

function inEm(px: number): string {
  return `${Math.round((px / em) * 1000) / 1000}em`
}

function percent(px: number, width: number): string {
  return `${Math.round((px / width) * 100_000) / 1000}%`
}
