import type { ReactNode } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import styles from './TimelineFoot.module.css'

/** Below the drawing: what the colors of the numbers mean, and the controls. */
export function TimelineFoot({
  legend,
  children,
}: {
  readonly legend: readonly string[]
  readonly children: ReactNode
}) {
  const { words } = useInterface()
  return (
    <div className={styles.foot}>
      {legend.length > 0 && (
        <ul className={styles.legend} aria-label={words.timeline.legend}>
          <li aria-hidden="true">{words.timeline.legend}</li>
          {legend.map((name, index) => (
            <li key={name} data-key={['first', 'second', 'other'][index]}>
              {name}
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}
