import type { CountedFacts } from '../../../model/content'
import { useLanguage } from '../../../ui/LanguageContext'
import styles from './StageCount.module.css'

/** In units of the drawing. */
const [pitch, radius] = [10, 3.9]
/** Groups up to this many stand in one row. */
const mostInRow = 14

/** Seats or members to be counted from the last row, group by group, each with its number. */
export function StageCount({
  counted,
  names,
  caption,
}: {
  readonly counted: readonly CountedFacts[]
  /** Of the groups, in their order; none where the caption says it. */
  readonly names: readonly string[]
  readonly caption: string
}) {
  const { formats } = useLanguage()
  const columns = Math.min(mostInRow, Math.max(1, ...counted.map(({ count }) => count)))
  return (
    <figure className={styles.counted}>
      {counted.map(({ count, isOwn }, nth) => (
        // Groups have no order but this.
        <div key={nth} className={styles.group} data-own={isOwn}>
          <b>{formats.count(count)}</b>
          <svg
            width="0"
            aria-hidden="true"
            viewBox={`0 0 ${columns * pitch} ${Math.max(1, Math.ceil(count / columns)) * pitch}`}
          >
            {Array.from({ length: count }, (_, index) => {
              const x = ((index % columns) + 0.5) * pitch
              const y = (Math.floor(index / columns) + 0.5) * pitch
              return isOwn ? (
                <rect
                  key={index}
                  x={x - radius}
                  y={y - radius}
                  width={2 * radius}
                  height={2 * radius}
                />
              ) : (
                <circle key={index} cx={x} cy={y} r={radius} />
              )
            })}
          </svg>
          {names[nth] !== undefined && <span>{names[nth]}</span>}
        </div>
      ))}
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
