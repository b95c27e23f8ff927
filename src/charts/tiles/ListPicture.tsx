import type { SVGAttributes } from 'react'
import type { MarkAttributes } from '../marks'
import type { ListPlan } from './placeTiles'
import styles from './TilesPicture.module.css'

interface ListPictureProps {
  readonly plan: ListPlan
  readonly width: number
  /** Says that there are more. */
  readonly heading: string
  readonly rows: readonly {
    readonly mark: MarkAttributes
    readonly name: SVGAttributes<SVGTextElement>
    readonly bar: SVGAttributes<SVGRectElement>
    readonly value: SVGAttributes<SVGTextElement>
  }[]
}

/** A row for each region with its name, a bar and its value. */
export function ListPicture({ plan, width, heading, rows }: ListPictureProps) {
  return (
    <>
      <text className={styles.note} x={0} y={14}>
        {heading}
      </text>
      {rows.map(({ mark, name, bar, value }, index) => {
        const y = plan.rows[index] ?? 0
        return (
          <g key={y} className={styles.row} {...mark}>
            <rect className={styles.box} x={plan.barX} y={y + 4} height={15} {...bar} />
            <text className={styles.rowName} x={0} y={y + 17} {...name} />
            <text className={styles.rowValue} x={width} y={y + 17} {...value} />
          </g>
        )
      })}
    </>
  )
}
