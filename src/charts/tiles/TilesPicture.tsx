import type { SVGAttributes } from 'react'
import type { MarkAttributes } from '../marks'
import type { TilesPlan } from './placeTiles'
import styles from './TilesPicture.module.css'

type Text = SVGAttributes<SVGTextElement>

interface TilesPictureProps {
  readonly plan: TilesPlan
  readonly tiles: readonly {
    readonly name: string
    readonly mark: MarkAttributes
    readonly value: Text
  }[]
  /** What each shade stands for. */
  readonly steps: readonly Text[]
}

/** The squares, each with its name and its value, and below them the shades. */
export function TilesPicture({ plan, tiles, steps }: TilesPictureProps) {
  const { side, tall, legendY } = plan
  const [nameY, valueY] = tall < 50 ? [tall / 2 - 3, tall / 2 + 15] : [tall * 0.36, tall * 0.72]
  return (
    <>
      {tiles.map(({ name, mark, value }, index) => {
        const { x = 0, y = 0 } = plan.tiles[index] ?? {}
        const middle = x + side / 2
        return (
          <g key={name} className={styles.tile} {...mark}>
            <rect className={styles.box} x={x} y={y} width={side} height={tall} />
            <text className={styles.name} x={middle} y={y + nameY}>
              {name}
            </text>
            <text className={styles.value} x={middle} y={y + valueY} {...value} />
          </g>
        )
      })}
      {steps.map((step, index) => {
        const { x = 0, width = 0 } = plan.legend[index] ?? {}
        return (
          <g key={x} className={styles.tile} data-level={index + 1}>
            <rect className={styles.box} x={x} y={legendY} width={width} height={14} />
            <text className={styles.step} x={x + width} y={legendY + 31} {...step} />
          </g>
        )
      })}
    </>
  )
}
