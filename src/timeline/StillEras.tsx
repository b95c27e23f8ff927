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
    ({ eras: placed }) => placed.filter(({ lines }) => lines.length > 0),
    ({ id, lines }) => `${id} ${lines.length}`,
  )
  return eras.map(({ item }) => {
    return (
      <g key={item.id}>
        <rect
          className={drawingStyles.era}
          x={percent(item.from)}
          width={item.until >= 1 ? '100%' : percent(item.until - item.from)}
          y={0}
          height="100%"
        />
        {titled
          .filter((era) => era.item.id === item.id)
          .map(({ item: { lines }, at }) => (
            <svg
              key={lines.length}
              x={percent(item.from)}
              className={drawingStyles.free}
              data-at={at}
              {...textBox(em)}
            >
              {lines.map((line, nth) => (
                <text
                  key={line}
                  className={drawingStyles.eraTitle}
                  x={0.5 * em}
                  y={(1.25 + 1.2 * nth) * em}
                >
                  {line}
                </text>
              ))}
            </svg>
          ))}
      </g>
    )
  })
}
