import { joinItems, percent, spanOf, textBox } from './stillUnits'
import type { Layouts } from './stillUnits'
import drawingStyles from './TimelineDrawing.module.css'

/** The eras of a drawing of several layouts. */
export function StillEras({ layouts, em }: Layouts) {
  const eras = joinItems(
    layouts,
    (placed) =>
      placed.eras.map((era) => ({ ...era, ...spanOf(era.x, era.x + era.width, placed, em) })),
    ({ id }) => id,
  )
  const titled = joinItems(
    layouts,
    ({ eras: placed }) => placed.filter((era) => era.titled),
    ({ id }) => id,
  )
  return eras.map(({ item }) => {
    const title = titled.find((era) => era.item.id === item.id)
    return (
      <g key={item.id}>
        <rect
          className={drawingStyles.era}
          x={percent(item.from)}
          width={item.until >= 1 ? '100%' : percent(item.until - item.from)}
          y={0}
          height="100%"
        />
        {title && (
          <svg
            x={percent(item.from)}
            className={drawingStyles.free}
            data-at={title.at}
            {...textBox(em)}
          >
            <text className={drawingStyles.eraTitle} x={0.5 * em} y={1.25 * em}>
              {title.item.title}
            </text>
          </svg>
        )}
      </g>
    )
  })
}
