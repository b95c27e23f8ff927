import type { ReactNode } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { PeopleChoice } from './PeopleChoice'
import type { TimelinePeople } from './timelineData'
import styles from './TimelineFoot.module.css'

/** Below the drawing: what the colors of the numbers mean, whose they are, and the controls. */
export function TimelineFoot({
  legend,
  peoples,
  people = null,
  onPeople,
  children,
}: {
  readonly legend: readonly string[]
  readonly peoples: readonly TimelinePeople[]
  /** Id of the one whose share the numbers show. */
  readonly people?: string | null
  /** Left out while no script runs. */
  readonly onPeople?: ((id: string | null) => void) | undefined
  readonly children: ReactNode
}) {
  const { words, formats } = useInterface()
  const shown = peoples.find(({ id }) => id === people)
  const parts = legend.map((name, index) => ({ key: ['first', 'second', 'other'][index], name }))
  return (
    <div className={styles.foot}>
      {legend.length > 0 && (
        <ul className={styles.legend} aria-label={words.timeline.legend}>
          <li aria-hidden="true">{words.timeline.legend}</li>
          {(shown ? [{ key: 'chosen', name: shown.name }, ...parts.slice(2)] : parts).map(
            ({ key, name }) => (
              <li key={name} data-key={key}>
                {name}
              </li>
            ),
          )}
        </ul>
      )}
      {peoples.length > 0 && (
        <PeopleChoice
          peoples={peoples}
          chosen={shown?.id ?? null}
          everybody={formats.list(legend)}
          onChoose={onPeople}
        />
      )}
      <div className={styles.tools}>{children}</div>
    </div>
  )
}
