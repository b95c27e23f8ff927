import styles from './LaneToggles.module.css'
import type { TimelineLane } from './timelineData'

/** Shows and hides the lanes beside the main one. */
export function LaneToggles({
  title,
  lanes,
  shown,
  onChoose,
}: {
  /** Names the buttons. */
  readonly title: string
  readonly lanes: readonly TimelineLane[]
  /** Ids of the lanes that are shown; the main one always is. */
  readonly shown: readonly string[]
  /** Left out while no script runs. */
  readonly onChoose?: ((shown: readonly string[]) => void) | undefined
}) {
  const others = lanes.filter(({ kind, isTold }) => kind !== 'main' && !isTold)
  if (others.length === 0) return null
  const toggle = (id: string) => {
    const isChosen = (one: string) => (one === id ? !shown.includes(id) : shown.includes(one))
    onChoose?.(others.map((lane) => lane.id).filter(isChosen))
  }
  return (
    <div className={styles.lanes} role="group" aria-label={title}>
      {others.map(({ id, kind, title }) => (
        <button
          key={id}
          type="button"
          className={styles.lane}
          data-kind={kind}
          aria-pressed={shown.includes(id)}
          onClick={() => toggle(id)}
        >
          {title}
        </button>
      ))}
    </div>
  )
}
