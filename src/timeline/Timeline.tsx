import type { ReactNode } from 'react'
import { useElementSize } from '../platform/useElementSize'
import { useInterface } from '../ui/InterfaceContext'
import { LiveTimeline } from './LiveTimeline'
import { Overview } from './Overview'
import { StaticTimeline } from './StaticTimeline'
import type { TimelineData } from './timelineData'
import styles from './Timeline.module.css'
import { ZoomControls } from './ZoomControls'

const ignore = () => undefined

/** Milestones on a time axis with the censuses below: complete without scripts, alive with them. */
export function Timeline({
  data,
  legend,
  current,
  year = null,
  onPoint,
}: {
  readonly data: TimelineData
  /** Names of the parts of the numbers' bars, in their order. */
  readonly legend: readonly string[]
  /** The milestone whose section is being read. */
  readonly current?: string | undefined
  /** The year that is pointed at anywhere on the page. */
  readonly year?: number | null
  /** The year of the mark under the pointer or the focus; null when it is left. */
  readonly onPoint?: ((year: number | null) => void) | undefined
}) {
  const { words } = useInterface()
  const [ref, size] = useElementSize<HTMLDivElement>()
  const foot = (controls: ReactNode) => (
    <div className={styles.foot}>
      {legend.length > 0 && (
        <ul className={styles.legend} aria-label={words.timeline.legend}>
          {legend.map((name, index) => (
            <li key={name} data-key={['first', 'second', 'other'][index]}>
              {name}
            </li>
          ))}
        </ul>
      )}
      {controls}
    </div>
  )
  return (
    <section id="timeline" className={styles.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title" className={styles.title}>
        {words.timeline.title}
      </h2>
      <div ref={ref} className={styles.measure}>
        {size ? (
          <LiveTimeline
            data={data}
            current={current}
            year={year}
            onPoint={onPoint}
            foot={foot}
            {...size}
          />
        ) : (
          <>
            <StaticTimeline data={data} current={current} />
            <div className={styles.idle}>
              <Overview data={data} view={data.limits} show={ignore} />
            </div>
            {foot(
              <div className={styles.idle}>
                <ZoomControls view={data.limits} limits={data.limits} travel={ignore} />
              </div>,
            )}
          </>
        )}
      </div>
      <p className={styles.keys}>{words.timeline.keys}</p>
    </section>
  )
}
