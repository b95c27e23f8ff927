import type { ReactNode } from 'react'
import { useElementSize } from '../platform/useElementSize'
import { useInterface } from '../ui/InterfaceContext'
import { LiveTimeline } from './LiveTimeline'
import type { TimelineData, TimelinePeople } from './timelineData'
import styles from './Timeline.module.css'

export interface TimelineProps {
  readonly data: TimelineData
  /** Names of the parts of the numbers' bars, in their order. */
  readonly legend: readonly string[]
  /** Of whom the numbers can show the share alone. */
  readonly peoples?: readonly TimelinePeople[]
  /** Id of the one who is highlighted anywhere on the page. */
  readonly people?: string | null
  readonly onPeople?: ((id: string | null) => void) | undefined
  /** The milestone whose section is being read. */
  readonly current?: string | undefined
  /** The year that is pointed at anywhere on the page. */
  readonly year?: number | null
  /** The year of the mark under the pointer or the focus; null when it is left. */
  readonly onPoint?: ((year: number | null) => void) | undefined
  /** A `StillTimeline` of the same data: what stands there until the width is known, and on paper. */
  readonly still?: ReactNode
  /** Stands at the foot, before the zoom controls. */
  readonly tools?: ReactNode
}

/** Milestones on a time axis with the censuses below: complete without scripts, alive with them. */
export function Timeline(props: TimelineProps) {
  const { data, legend, peoples = nobody, people = null, onPeople } = props
  const { current, year = null, onPoint, still, tools } = props
  const { words } = useInterface()
  const [ref, size] = useElementSize<HTMLDivElement>()
  return (
    <section id="timeline" className={styles.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title" className={styles.title}>
        {words.timeline.title}
      </h2>
      <div ref={ref} className={styles.measure}>
        <div className={styles.still} data-replaced={size ? true : undefined}>
          {still}
        </div>
        {size && (
          <LiveTimeline
            data={data}
            current={current}
            legend={legend}
            peoples={peoples}
            people={people}
            onPeople={onPeople}
            tools={tools}
            year={year}
            onPoint={onPoint}
            {...size}
          />
        )}
      </div>
      <p className={styles.keys}>{words.timeline.keys}</p>
    </section>
  )
}

const nobody: readonly TimelinePeople[] = []
