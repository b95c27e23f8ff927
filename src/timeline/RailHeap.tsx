import styles from './RailScale.module.css'

/** Least and greatest height of a heap, in em. */
const [least, most] = [0.3, 1.6]

/** Where milestones stand too close for marks of their own: the higher, the more there are. All in px. */
export function RailHeap({
  x,
  reach,
  share,
  foot,
  em,
}: {
  readonly x: number
  readonly reach: number
  /** Of the fullest heap. */
  readonly share: number
  readonly foot: number
  readonly em: number
}) {
  const height = (least + (most - least) * share) * em
  const bar = { x: x - reach + 0.5, width: 2 * reach - 1, y: foot - height, height }
  return (
    <>
      <rect className={styles.target} x={x - reach} width={2 * reach} height={foot} />
      <rect className={styles.heap} {...bar} />
    </>
  )
}
