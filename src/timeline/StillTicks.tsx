import { useInterface } from '../ui/InterfaceContext'
import { roundPx } from './roundPx'
import { joinItems, percent, placeOf, textBox } from './stillUnits'
import type { Layouts } from './stillUnits'
import { writeTick } from './writeTick'
import drawingStyles from './TimelineDrawing.module.css'

/** The years of a drawing of several layouts. */
export function StillTicks({ layouts, em }: Layouts) {
  const { formats } = useInterface()
  const ticks = joinItems(
    layouts,
    (placed) =>
      placed.ticks.map(({ time, x, label }) => ({
        time,
        x: placeOf(x, placed, em),
        y: placed.ticksY - placed.height,
        baseline: (placed.lanes.find(({ kind }) => kind === 'main')?.y ?? NaN) - placed.height,
        label,
      })),
    ({ time, label }) => `${time} ${label ?? ''}`,
  )
  return (
    <g aria-hidden="true">
      {ticks.map(({ item, at }) => (
        <svg
          key={`${item.time} ${at ?? ''}`}
          x={percent(item.x)}
          className={drawingStyles.free}
          data-at={at}
          {...textBox(em)}
        >
          {!Number.isNaN(item.baseline) && (
            <line
              className={drawingStyles.tick}
              y1={roundPx(item.baseline)}
              y2={roundPx(item.baseline + (item.label ? 0.5 : 0.35) * em)}
            />
          )}
          {item.label && (
            <text
              className={drawingStyles.tickLabel}
              y={roundPx(item.y)}
              textAnchor="middle"
              data-label={item.label}
            >
              {writeTick(item.time, item.label, formats)}
            </text>
          )}
        </svg>
      ))}
    </g>
  )
}
