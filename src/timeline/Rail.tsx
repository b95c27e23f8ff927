import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { overviewPercent } from './placeOverview'
import type { TimelineData } from './timelineData'
import styles from './Rail.module.css'

/**
 * The main lane as a slim strip on the same scale, for the top of the window while reading.
 * One tab stop; arrows move along it, Enter goes there.
 */
export function Rail({
  data,
  current,
  isShown,
}: {
  readonly data: TimelineData
  readonly current: string | undefined
  readonly isShown: boolean
}) {
  const { words } = useInterface()
  const strip = useRef<SVGSVGElement>(null)
  const items = data.lanes.find(({ kind }) => kind === 'main')?.items ?? []
  const index = items.findIndex(({ id }) => id === current)
  const item = items[index]

  const handleKey = (event: KeyboardEvent, from: number) => {
    const last = items.length - 1
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(last, from + 1),
      ArrowLeft: Math.max(0, from - 1),
      Home: 0,
      End: last,
    }
    const to = targets[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    strip.current?.querySelectorAll<SVGAElement>('a')[to]?.focus()
  }

  return (
    <nav
      className={styles.rail}
      aria-label={words.page.rail}
      data-shown={isShown || undefined}
      inert={!isShown}
    >
      <div className={styles.inner}>
        <p className={styles.place} aria-hidden="true">
          <span className={styles.when}>{item?.when ?? words.page.siteName}</span>{' '}
          <span className={styles.title}>{item?.title}</span>
        </p>
        <svg ref={strip} className={styles.strip}>
          <line className={styles.line} x1="0" x2="100%" y1="50%" y2="50%" />
          {items.map(({ id, time, whenSpoken, title }, place) => (
            <svg
              key={id}
              className={styles.stop}
              x={`${overviewPercent(time, data.limits)}%`}
              y="50%"
            >
              <a
                href={`#${id}`}
                aria-label={words.timeline.marker({ when: whenSpoken, title })}
                aria-current={id === current || undefined}
                tabIndex={place === Math.max(0, index) ? 0 : -1}
                onKeyDown={(event) => handleKey(event, place)}
              >
                <circle className={styles.target} r={16} />
                <circle className={styles.ring} r={13} />
                <circle className={styles.dot} r={8} />
              </a>
            </svg>
          ))}
        </svg>
      </div>
    </nav>
  )
}
