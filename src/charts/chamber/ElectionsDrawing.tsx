import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { estimateTextWidth } from '../chartSizes'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { drawPoints, drawSquares } from './drawSeats'
import styles from './ElectionsDrawing.module.css'
import { electionsOf } from './findElections'
import { placeElections, smallWidth } from './placeElections'
import { placeSeats } from './placeSeats'

interface ElectionsDrawingProps {
  readonly chart: Chart<'chamber'>
  readonly width: number
  readonly height?: number | undefined
}

/** The chamber after every election, small: what is filled by the quota against all other seats. */
export function ElectionsDrawing({ chart, width, height: wholeHeight }: ElectionsDrawingProps) {
  const { words, formats } = useLanguage()
  const { chartFrame, chamber } = words
  const elections = electionsOf(chart)
  const { height, scale, places } = placeElections(elections.length, width, wholeHeight)
  return (
    <DrawingSvg width={width} height={height} description={chart.description} isBroad>
      {elections.map(({ year, total, quota }, column) => {
        const { x, y, middle, seatsY, yearY, countY } = places[column] ?? places[0]
        const { diameter, wedges } = placeSeats(
          total,
          [
            { party: 'rest', seats: total - quota },
            { party: 'quota', seats: quota },
          ],
          smallWidth,
        )
        const [rest, own] = wedges
        const said = (quota > 0 ? chamber?.quotaSeats(quota, formats) : chamber?.noQuota) ?? ''
        const count = chartFrame.seatsOf({ seats: quota, total }, formats)
        // Else it would leave the drawing.
        const isLong = middle + estimateTextWidth(count) / 2 > width
        const say = chartFrame.sayElection({ year, quota: said, total }, formats)
        return (
          <g key={year} {...markAttributes({ say, column, row: 0, year })}>
            {/* What a mark begins with is outlined where it stands out: seats would be thin lines then. */}
            <g>
              <path
                className={styles.seats}
                transform={`translate(${x} ${y}) scale(${scale})`}
                d={drawPoints(rest?.seats ?? [])}
                strokeWidth={diameter}
              />
            </g>
            {quota > 0 && (
              <path
                className={styles.quota}
                transform={`translate(${x} ${y}) scale(${scale})`}
                d={drawSquares(own?.seats ?? [], diameter)}
              />
            )}
            <text className={styles.number} x={middle} y={seatsY}>
              {formats.count(quota)}
            </text>
            <text className={styles.year} x={middle} y={yearY}>
              {year}
            </text>
            <text
              className={styles.count}
              data-end={isLong || undefined}
              x={isLong ? width : middle}
              y={countY}
            >
              {count}
            </text>
          </g>
        )
      })}
    </DrawingSvg>
  )
}
