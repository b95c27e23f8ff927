import type { ReactNode } from 'react'
import { textWidth } from '../model/textWidth'
import { useElementSize } from '../platform/useElementSize'
import type { ElementSize } from '../platform/useElementSize'
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
  /** Stands at the foot, before the zoom controls. */
  readonly tools?: ReactNode
}

/** The live timeline in the width that it has; nothing while it has none. */
export function MeasuredTimeline(props: TimelineProps) {
  const { data, legend, peoples = nobody, people = null, onPeople } = props
  const { current, year = null, onPoint, tools } = props
  const [ref, size] = useElementSize<HTMLDivElement>()
  const [sample, drawn] = useElementSize<HTMLSpanElement>()
  return (
    <>
      <span ref={sample} className={styles.sample} data-sample={sampleText} aria-hidden="true" />
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
            spacing={drawn ? spacingOf(drawn) : 1}
          />
        )}
      </div>
    </>
  )
}

const sampleText = 'Quick brown foxes jump'

/**
 * How much wider a reader's own spacing makes texts, from the size of the sample: in steps, and not
 * at all for what another font of the reader's would make of it.
 */
function spacingOf({ width, em }: ElementSize): number {
  const ratio = width / textWidth(sampleText, 'sans', em)
  return ratio < 1.08 ? 1 : Math.ceil(ratio * 20) / 20
}

const nobody: readonly TimelinePeople[] = []
