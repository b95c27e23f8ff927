import { useInterface } from '../ui/InterfaceContext'
import { markName } from './markName'
import type { PlacedMark } from './placeMarks'
import styles from './Preview.module.css'

const listed = 5
const widest = 34

/**
 * What a mark under the pointer or the focus is about, before anything is chosen: above the drawing,
 * so that it covers neither a mark nor what one does next, the controls and the start of the story;
 * below it where the window ends above.
 */
export function Preview({
  mark,
  x,
  width,
  height,
  em,
  onEnter,
  onLeave,
}: {
  readonly mark: PlacedMark
  /** Of the mark, in px from the drawing's left edge; `width` and `height` are the drawing's. */
  readonly x: number
  readonly width: number
  readonly height: number
  readonly em: number
  readonly onEnter: () => void
  readonly onLeave: () => void
}) {
  const language = useInterface()
  const items = mark.cluster.items
  const [first] = items
  if (!first) return null
  const cardWidth = Math.min(widest * em, width)
  const left = Math.max(0, Math.min(x - 2 * em, width - cardWidth))
  return (
    <div
      ref={(card) => {
        if (card && card.getBoundingClientRect().top < 0) {
          card.style.top = `${height}px`
          card.style.bottom = 'auto'
        }
      }}
      className={styles.preview}
      style={{ left, width: cardWidth }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      aria-hidden="true"
      data-testid="preview"
    >
      {items.length === 1 ? (
        <>
          <p>
            <span className={styles.when}>{first.when}</span>{' '}
            <span className={styles.title}>{first.title}</span>
          </p>
          <p className={styles.lead}>{first.lead}</p>
        </>
      ) : (
        <>
          <p className={styles.when}>{markName(mark.cluster, language)}</p>
          {items.slice(0, listed).map((item) => (
            <p key={item.id} className={styles.lead}>
              <b>{item.when}</b> {item.title}
            </p>
          ))}
          {items.length > listed && <p className={styles.lead}>+{items.length - listed}</p>}
        </>
      )}
    </div>
  )
}
