import type { ReactNode } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { StillEras } from './StillEras'
import { StillLane } from './StillLane'
import { StillNumbers } from './StillNumbers'
import { StillTicks } from './StillTicks'
import { inEm, joinItems } from './stillUnits'
import type { Layouts } from './stillUnits'
import styles from './StillDrawing.module.css'
import drawingStyles from './TimelineDrawing.module.css'

/**
 * One drawing for all widths: what stands at a time has its place in percent, what stands above or
 * below the main line its distance in em from the foot. What differs between the layouts, which
 * is where labels stand and what has become one mark, is there once for each way that it is drawn
 * and names the layouts in which it is seen; StillDrawing.module.css shows it at their widths.
 * Where no style is, nothing is seen of it.
 */
export function StillDrawing({
  layouts,
  em,
  picture,
  children,
}: Layouts & {
  /** Drawn over it; y counts from the foot. */
  readonly children?: ReactNode
}) {
  const { words } = useInterface()
  const [first] = layouts
  if (!first) return null
  const heights = joinItems(
    layouts,
    ({ height }) => [height],
    (height) => String(height),
  )
  return (
    <div
      className={styles.frame}
      role="group"
      aria-label={words.timeline.drawing}
      aria-hidden={picture && 'true'}
    >
      <div className={styles.rooms} aria-hidden="true" hidden>
        {heights.map(({ item, at }) => (
          <svg key={item} className={styles.room} data-at={at} width="1" height={inEm(item, em)} />
        ))}
      </div>
      <svg className={`${drawingStyles.drawing} ${styles.drawing}`} width="0" height="0">
        <StillEras layouts={layouts} em={em} />
        <svg className={styles.foot} y="100%" width="100%" height="100%">
          <StillTicks layouts={layouts} em={em} />
          {first.lanes.map((lane) => (
            <StillLane key={lane.id} id={lane.id} layouts={layouts} em={em} picture={picture} />
          ))}
          <StillNumbers layouts={layouts} em={em} />
          {children}
        </svg>
      </svg>
    </div>
  )
}
