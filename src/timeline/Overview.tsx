import { useRef } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { keySlider } from './keyWindow'
import { overviewPercent, overviewTicks, overviewUnits } from './placeOverview'
import type { TimelineData } from './timelineData'
import { useOverviewDrag } from './useOverviewDrag'
import { sameViewport } from './viewport'
import type { Viewport } from './viewport'
import { viewYears } from './viewYears'
import styles from './Overview.module.css'

/** The whole span as a strip; the visible window on it can be dragged, widened and moved by keys. */
export function Overview({
  data,
  view,
  show,
}: {
  readonly data: TimelineData
  readonly view: Viewport
  readonly show: (next: Viewport) => void
}) {
  const { words, formats } = useInterface()
  const ref = useRef<SVGSVGElement>(null)
  const { limits } = data
  const pointer = useOverviewDrag(ref, view, limits, show)
  const start = overviewPercent(view.start, limits)
  const end = overviewPercent(view.end, limits)
  return (
    <svg
      ref={ref}
      className={styles.overview}
      width="0"
      height="0"
      role="slider"
      data-zoomed={sameViewport(view, limits) ? undefined : true}
      tabIndex={0}
      aria-label={words.timeline.overview}
      aria-valuemin={Number(formats.year(limits.start))}
      aria-valuemax={Number(formats.year(limits.end - 1))}
      aria-valuenow={Number(formats.year(view.start))}
      aria-valuetext={words.timeline.overviewValue(viewYears(view), formats)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        const next = keySlider(event, view, limits)
        if (!next) return
        event.preventDefault()
        show(next)
      }}
      {...pointer}
    >
      <title>{words.timeline.overview}</title>
      <rect className={styles.track} width="100%" height="100%" />
      <rect className={styles.window} x={`${start}%`} width={`${end - start}%`} height="100%" />
      {data.eras.map((era) => {
        const x = overviewPercent(era.from, limits)
        const width = overviewPercent(era.until, limits) - x
        return (
          <rect key={era.id} className={styles.era} x={`${x}%`} width={`${width}%`} height="100%" />
        )
      })}
      <svg
        className={styles.ticks}
        viewBox={`0 0 ${overviewUnits} ${data.lanes.length}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
      >
        {data.lanes.map((lane, row) => (
          <path
            key={lane.id}
            className={styles.tick}
            data-kind={lane.kind}
            transform={`translate(0 ${row + 0.2}) scale(1 0.6)`}
            d={overviewTicks(lane, limits)}
          />
        ))}
      </svg>
      {(['start', 'end'] as const).map((grip) => (
        <svg
          key={grip}
          x={`${grip === 'start' ? start : end}%`}
          className={styles.grip}
          height="100%"
        >
          <rect className={styles.gripTarget} data-grip={grip} x={-12} width={24} height="100%" />
          <rect className={styles.handle} data-grip={grip} x={-2} width={4} height="100%" />
        </svg>
      ))}
    </svg>
  )
}
