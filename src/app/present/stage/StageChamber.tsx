import { drawDots, drawSquares } from '../../../charts/chamber/drawSeats'
import { electionsOf } from '../../../charts/chamber/findElections'
import { placeSeats } from '../../../charts/chamber/placeSeats'
import type { Chart } from '../../../model/story'
import { useLanguage } from '../../../ui/LanguageContext'
import styles from './StageChart.module.css'

/** Of the viewBox. */
const width = 200

/** The first chamber of the chart as a half circle, the Assembly's seats apart from all others. */
export function StageChamber({ chart }: { readonly chart: Chart<'chamber'> }) {
  const { words, formats } = useLanguage()
  const [election] = electionsOf(chart)
  if (!election) return null
  const { total, quota, parties } = election
  const { height, diameter, wedges } = placeSeats(total, parties, width)
  const { chartFrame, chamber } = words
  return (
    <div className={styles.chamber}>
      <svg
        className={styles.seats}
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        role="img"
        aria-label={chart.description}
      >
        {wedges.map((wedge, index) =>
          parties[index]?.how === 'quota' ? (
            <path key={index} className={styles.part} d={drawSquares(wedge.seats, diameter)} />
          ) : (
            <path key={index} className={styles.others} d={drawDots(wedge.seats, diameter)} />
          ),
        )}
      </svg>
      <ul className={styles.legend}>
        <li className={styles.year}>{election.year}</li>
        <li data-part="">{chamber.quotaSeats(quota, formats)}</li>
        <li data-others="">{chartFrame.listSeats(total - quota, formats)}</li>
      </ul>
    </div>
  )
}
