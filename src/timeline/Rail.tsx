import { useState } from 'react'
import type { ReactNode } from 'react'
import { useElementSize } from '../platform/useElementSize'
import { useInterface } from '../ui/InterfaceContext'
import { RailScale } from './RailScale'
import type { TimelineData } from './timelineData'
import { useShownNumbers } from './useShownNumbers'
import type { NumbersChoice } from './useShownNumbers'
import styles from './Rail.module.css'

/** What is being read: a milestone, a part of the page, which has no date, or the story. */
export interface RailPlace {
  readonly id?: string
  readonly when?: string
  readonly title: string
}

export interface RailProps extends NumbersChoice {
  /** With the lanes that are shown. */
  readonly data: TimelineData
  readonly place: RailPlace
  readonly isShown: boolean
  /** The year that is pointed at anywhere on the page. */
  readonly year: number | null
  readonly onPoint: (year: number | null) => void
  /** Stands at the end. */
  readonly tools: ReactNode
}

/**
 * The timeline as a slim strip at the top of the window while one reads: where one is, what stands
 * around it, the numbers and the year that is pointed at. Empty until it is first shown.
 */
export function Rail({ isShown, ...props }: RailProps) {
  const { words } = useInterface()
  const [wasShown, setWasShown] = useState(isShown)
  if (isShown && !wasShown) setWasShown(true)
  return (
    <nav
      className={styles.rail}
      aria-label={words.page.rail}
      data-shown={isShown || undefined}
      inert={!isShown}
    >
      {wasShown && <Inside {...props} />}
    </nav>
  )
}

function Inside(props: Omit<RailProps, 'isShown'>) {
  const { data, place, year, onPoint, tools } = props
  const [ref, size] = useElementSize<HTMLDivElement>()
  const [pointed, setPointed] = useState<string>()
  const { numbers, shown } = useShownNumbers(data.numbers, props)
  const item = data.lanes.flatMap(({ items }) => items).find(({ id }) => id === pointed)
  const { when, title } = item ? { when: item.when, title: item.short } : place
  return (
    <div className={styles.inner}>
      <p className={styles.place} aria-hidden="true" data-pointed={item ? true : undefined}>
        {when !== undefined && <span className={styles.when}>{when}</span>}{' '}
        <span className={styles.title}>{title}</span>
      </p>
      <div ref={ref} className={styles.scale}>
        {size && (
          <RailScale
            data={{ ...data, numbers }}
            current={place.id}
            pointed={pointed}
            onMark={setPointed}
            year={year}
            onPoint={onPoint}
            people={shown?.name}
            {...size}
          />
        )}
      </div>
      <div className={styles.tools}>{tools}</div>
    </div>
  )
}
