import { useInterface } from '../ui/InterfaceContext'
import { NumbersBar } from './NumbersBar'
import { roundPx } from './roundPx'
import { inEm, joinItems, percent, placeOf, textBox } from './stillUnits'
import type { Layouts } from './stillUnits'

/** The censuses of a drawing of several layouts. */
export function StillNumbers({ layouts, em }: Layouts) {
  const { words } = useInterface()
  const bars = joinItems(
    layouts,
    (placed) =>
      placed.numbers.map((bar) => ({
        bar,
        x: placeOf(bar.x, placed, em),
        y: placed.numbersY - placed.height,
      })),
    ({ bar, x }) =>
      `${bar.item.id} ${percent(x)} ${roundPx(bar.width)} ${bar.caption} ${bar.value?.text ?? ''}`,
  )
  if (bars.length === 0) return null
  return (
    <g role="list" aria-label={words.timeline.numbers}>
      {bars.map(({ item, at }) => (
        <NumbersBar
          key={`${item.bar.item.id} ${at ?? ''}`}
          bar={item.bar}
          x={percent(item.x)}
          y={inEm(item.y, em)}
          box={textBox(em)}
          em={em}
          at={at}
        />
      ))}
    </g>
  )
}
