import type { ReactNode } from 'react'
import { useElementSize } from '../platform/useElementSize'
import { LiveTimeline } from './LiveTimeline'
import type { TimelineData, TimelinePeople } from './timelineData'

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
  /** Stands at the foot, before the zoom controls. */
  readonly tools?: ReactNode
}

/** The live timeline in the width that it has; nothing while it has none. */
export function MeasuredTimeline(props: TimelineProps) {
  const { data, legend, peoples = nobody, people = null, onPeople } = props
  const { current, year = null, onPoint, tools } = props
  const [ref, size] = useElementSize<HTMLDivElement>()
  return (
    <div ref={ref}>
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
  )
}

const nobody: readonly TimelinePeople[] = []
