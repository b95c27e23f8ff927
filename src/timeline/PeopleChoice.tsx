import { useInterface } from '../ui/InterfaceContext'
import type { TimelinePeople } from './timelineData'
import styles from './PeopleChoice.module.css'

/** A quiet word that chooses whose share the numbers show; the native list lies over it. */
export function PeopleChoice({
  peoples,
  chosen,
  everybody,
  onChoose,
}: {
  readonly peoples: readonly TimelinePeople[]
  readonly chosen: string | null
  /** Names what the numbers show when nobody is chosen. */
  readonly everybody: string
  /** Left out while no script runs: then the word alone keeps the place. */
  readonly onChoose?: ((id: string | null) => void) | undefined
}) {
  const { words } = useInterface()
  return (
    <label className={styles.choice}>
      <span>{words.timeline.choosePeople}</span>
      {onChoose && (
        <select value={chosen ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
          <option value="">{everybody}</option>
          {peoples.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </label>
  )
}
